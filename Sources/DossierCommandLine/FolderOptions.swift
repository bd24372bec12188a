package import ArgumentParser
package import DossierSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a dossier's parts lie.
package struct FolderOptions: ParsableArguments {
  @Option(name: .customLong("content"), help: ArgumentHelp("The folder with records and notes.", valueName: "dir"))
  package var content = "Content"

  @Option(
    name: .customLong("templates"),
    help: ArgumentHelp(
      "The folder with templates and assets. Each file in it takes the place of its built-in namesake. (default: Templates, if there is one)",
      valueName: "dir"))
  package var templates: String?

  package init() {}

  /// The folders of a build; says so if there is no content to build from.
  ///
  /// - Parameter report: is given the reason, too.
  package func siteFolders(output: String, report: (String) -> Void = { _ in }) throws -> SiteFolders {
    guard Self.isFolder(content) else {
      report("there is no folder '\(content)' here")
      Console.standardError.writeLine(
        """
        dossier: there is no folder '\(content)' here
        Run this in a dossier's folder, name its content with --content, or make a dossier: dossier init my-dossier
        """)
      throw ExitStatus.unusable
    }
    if let templates, !Self.isFolder(templates) {
      report("there is no folder '\(templates)'")
      Console.standardError.writeLine("dossier: there is no folder '\(templates)'")
      throw ExitStatus.unusable
    }
    if output.split(separator: "/").filter({ $0 != "." }) == ["Templates"] {
      Console.standardError.writeLine("dossier: can't publish into '\(output)': it is where a dossier's templates lie")
      throw ExitStatus.unusable
    }
    let defaultTemplates = Self.isFolder("Templates") ? "Templates" : nil
    return SiteFolders(content: content, templates: templates ?? defaultTemplates, output: output)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
