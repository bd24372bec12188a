import ArgumentParser
import DossierBuiltIn
import DossierCommandLine
import DossierDiagnostics
import DossierModel

/// `dossier template person`
struct TemplateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Write built-in templates, styles and scripts into Templates/, to change them there.",
    discussion: """
      A file in Templates/ takes the place of its built-in namesake: write those that shall differ, and delete one to have the \
      built-in one again. Without a name, all names are listed. Files that exist already are left alone; if there are any, nothing \
      is written. What each template is given tells `dossier reference templates`.
      """)

  @Argument(
    help: ArgumentHelp(
      "Built-in files, such as person, partials/claim or assets/style.css; words is what words.yaml starts from.",
      valueName: "name"))
  var names: [String] = []

  @Flag(help: "Write all built-in files.")
  var all = false

  @Option(help: ArgumentHelp("The folder to write into.", valueName: "dir"))
  var templates = "Templates"

  func validate() throws {
    if all, !names.isEmpty { throw ValidationError("Give names or --all, not both.") }
  }

  func run() async throws {
    guard all || !names.isEmpty else {
      Console.standardOutput.writeLine(Self.files.map(\.name).joined(separator: "\n"))
      return
    }
    let files = all ? Self.files.filter(\.isBuiltIn) : try names.map(Self.file)
    try NewFiles(in: templates).write(files.map { ($0.path, $0.text) })
    Console.standardOutput.writeLine(files.map { "\(templates)/\($0.path)" }.joined(separator: "\n"))
  }

  /// A file that can be written.
  private struct File {
    let path: String
    let text: String
    /// Whether it is in use without being written; the words are as they are without a file.
    let isBuiltIn: Bool

    /// How it is asked for: templates without `.html`.
    var name: String { path.hasSuffix(".html") ? String(path.dropLast(5)) : path == "words.yaml" ? "words" : path }
  }

  private static let files: [File] =
    builtInTemplates.map { File(path: $0.path, text: $0.contents.description, isBuiltIn: true) }
    + [File(path: "words.yaml", text: WordsReference.yaml, isBuiltIn: false)]

  /// - Throws: ``ExitStatus/unusable`` after saying that there is no such file.
  private static func file(named name: String) throws -> File {
    if let file = files.first(where: { $0.name == name || $0.path == name }) { return file }
    let near =
      nearMiss(to: name, among: files.map(\.name))
      ?? files.first { $0.path.hasSuffix("/\(name)") || $0.name.hasSuffix("/\(name)") }?.name
    let hint = near.map { "; did you mean '\($0)'?" } ?? "; `dossier template` lists them"
    Console.standardError.writeLine("dossier: '\(name)' is no built-in file\(hint)")
    throw ExitStatus.unusable
  }
}
