import DossierBuiltIn
import DossierCommandLine
import DossierDiagnostics
import DossierPublishing
import DossierSite

/// One run of the build from the command line: says what is found, shows progress, and closes with what was done.
struct BuildRun {
  private let build: SiteBuild
  private let report: ReportOptions
  private let start = ContinuousClock.now
  private let progress = ProgressLine()

  init(folders: SiteFolders, report: ReportOptions) {
    let progress = progress
    build = SiteBuild(
      folders, builtIn: builtInTemplates.map { ($0.path, $0.bytes) },
      observer: BuildObserver(progress: { progress.show($0, of: $1) }))
    self.report = report
  }

  /// Loads, checks and plans the site, and reports what was found.
  ///
  /// - Throws: ``ExitStatus`` if there is an error, or under `--strict` a warning.
  func prepare() async throws -> PreparedSite {
    do {
      let site = try await build.prepare()
      show(site)
      let limit: Severity = report.strict ? .warning : .error
      guard site.isPublishable, !site.diagnostics.contains(where: { $0.severity >= limit }) else {
        let reason =
          site.isPublishable && !site.diagnostics.contains { $0.severity == .error }
          ? ", and --strict lets no warning pass" : ""
        Console.standardError.writeLine(
          "dossier: \(DiagnosticSummary(site.diagnostics).text)\(reason); nothing was written")
        throw ExitStatus.contentErrors
      }
      return site
    } catch let failure as BuildFailure {
      report.tellPrograms("\(failure)")
      throw unusable(failure)
    }
  }

  /// Publishes the site, or on a dry run only compares it, and says what was done.
  func finish(_ site: PreparedSite, dryRun: Bool) async throws -> SiteReport {
    do {
      let result = dryRun ? try await build.compare(site) : try await build.publish(site)
      progress.clear()
      Console.standardError.writeLine(
        "\(dryRun ? "Would write" : "Wrote") \(build.folders.output): \(result.summary) (\(closingLine(of: site)))")
      return result
    } catch let failure as PublishingError {
      progress.clear()
      throw unusable(failure)
    }
  }

  /// Writes the whole dossier into one file, `-` for standard output, and says what was done.
  ///
  /// - Returns: whether the file was already what the content gives.
  func finish(_ site: PreparedSite, single path: String, dryRun: Bool) async throws -> Bool {
    do {
      guard path != "-" else {
        var sink = DescriptorSink(1, name: "standard output")
        let missing = try await build.writeSingle(site, into: &sink)
        progress.clear()
        say(missing)
        return false
      }
      let report = try await build.writeSingle(site, to: path, dryRun: dryRun)
      progress.clear()
      Console.standardError.writeLine(
        "\(dryRun ? "Would write" : "Wrote") \(path): \(report.outcome.rawValue), \(report.pageCount) pages, \(report.byteCount) bytes (\(closingLine(of: site)))"
      )
      say(report.missing)
      return report.outcome == .unchanged
    } catch let failure as PublishingError {
      progress.clear()
      throw unusable(failure)
    } catch let failure as SingleFileError {
      progress.clear()
      Console.standardError.writeLine("dossier: \(failure)")
      throw ExitStatus.contentErrors
    }
  }

  /// What the single file lacks.
  private func say(_ missing: [String]) {
    guard !missing.isEmpty else { return }
    let names = missing.prefix(3).joined(separator: ", ") + (missing.count > 3 ? " and \(missing.count - 3) more" : "")
    Console.standardError.writeLine(
      "Only images are taken in; the pages name other files, which have to go along: \(names)")
  }

  /// What was found and how long it took: "no problems, 0.03 s".
  func closingLine(of site: PreparedSite) -> String {
    "\(DiagnosticSummary(site.diagnostics).text), \(Self.text(of: ContinuousClock.now - start))"
  }

  private func unusable(_ failure: some Error) -> ExitStatus {
    let isMidway = (failure as? PublishingError)?.isMidway ?? false
    Console.standardError.writeLine(
      "dossier: \(failure)"
        + (isMidway ? "; each file is whole, the old one or the new one, and the next build writes the rest" : ""))
    return .unusable
  }

  private func show(_ site: PreparedSite) {
    report.show(site.diagnostics, in: site.files, contents: site.contents(of:))
  }

  private static func text(of duration: Duration) -> String {
    let milliseconds = duration / .milliseconds(1)
    let rounded = (milliseconds / 10).rounded() / 100
    return milliseconds < 10 ? "\(Int(milliseconds.rounded())) ms" : "\(rounded) s"
  }
}
