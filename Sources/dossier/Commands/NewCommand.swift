import ArgumentParser
import DossierCommandLine
import DossierDiagnostics
import DossierLoading
import DossierModel

/// `dossier new person "Name"`
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a record with its usual keys, ready to be filled in.",
    discussion: """
      The id is made of the name: "Jana Example" becomes jana-example. Give --id for names in scripts other than Latin, and \
      wherever another id is wanted.
      """)

  @Argument(help: "What to make: \(RecordSkeleton.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: RecordSkeleton

  @Argument(help: "The record's name or title.")
  var name: String

  @Option(help: "The record's id: lowercase letters, digits and single hyphens.")
  var id: String?

  @Option(name: .customLong("content"), help: ArgumentHelp("The folder with records and notes.", valueName: "dir"))
  var content = "Content"

  func validate() throws {
    guard !name.allSatisfy(\.isWhitespace) else { throw ValidationError("A record needs a name.") }
    if let id, !Slug.isValid(id) {
      throw ValidationError(
        "'\(id)' is no id: lowercase letters, digits and single hyphens"
          + (Slug.suggestion(for: id).map { ", for example \($0)." } ?? "."))
    }
  }

  func run() async throws {
    guard NewFiles(in: content).has("dossier.yaml") else {
      Console.standardError.writeLine(
        "dossier: there is no dossier in '\(content)'; go to its folder, name one with --content, or make one: dossier init harbor"
      )
      throw ExitStatus.unusable
    }
    guard let id = id ?? Slug.suggestion(for: name) else {
      Console.standardError.writeLine("dossier: no id can be made of '\(name)'; give one: --id jana-example")
      throw ExitStatus.unusable
    }
    if let reason = Slug.reason(against: id) {
      Console.standardError.writeLine("dossier: '\(id)' can't be an id: \(reason); give another one: --id …")
      throw ExitStatus.unusable
    }
    if let place = try await place(of: id) {
      Console.standardError.writeLine("dossier: \(place) has the id already; give another one: --id …")
      throw ExitStatus.unusable
    }
    let path = "\(kind.folder)/\(id).md"
    try NewFiles(in: content).write([(path, kind.text(name: name))])
    Console.standardOutput.writeLine("\(content)/\(path)")
  }

  /// Where the dossier has an id already, be it that of an event inside a case or of a row of a table.
  private func place(of id: String) async throws -> String? {
    var files = SourceFileTable()
    let folder: ContentFolder
    do {
      folder = try ContentFolder.discover(content, addingTo: &files)
    } catch {
      Console.standardError.writeLine("dossier: can't read '\(content)': \(error.reason)")
      throw ExitStatus.unusable
    }
    let index = await Resolution.resolve(await folder.parseAll()).index
    return index[id].map { files.path(of: index.range(of: $0).file) }
  }
}

extension RecordSkeleton: ExpressibleByArgument {}
