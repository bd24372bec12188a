import ArgumentParser
import DossierBuiltIn
import DossierCommandLine
import DossierDiagnostics

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
      Console.standardOutput.writeLine(Self.names.joined(separator: "\n"))
      return
    }
    let files = all ? Self.builtIn : try names.map(file)
    try NewFiles(in: templates).write(files.map { ($0.path, $0.text) })
    Console.standardOutput.writeLine(files.map { "\(templates)/\($0.path)" }.joined(separator: "\n"))
  }

  /// A file that can be written.
  private struct File {
    let path: String
    let text: String

    /// How it is asked for: templates without `.html`.
    var name: String { path.hasSuffix(".html") ? String(path.dropLast(5)) : path }
  }

  private static let builtIn = builtInTemplates.map { File(path: $0.path, text: $0.contents.description) }

  private static let words = "words"

  private static var names: [String] { builtIn.map(\.name) + [words] }

  /// - Throws: ``ExitStatus/unusable`` after saying that there is no such file.
  private func file(named name: String) throws -> File {
    if name == Self.words || name == "words.yaml" {
      let own = NewFiles(in: templates).isThere ? templates : nil
      return File(path: "words.yaml", text: try WordsFile.yaml(templates: own))
    }
    if let file = Self.builtIn.first(where: { $0.name == name || $0.path == name }) { return file }
    let near =
      nearMiss(to: name, among: Self.names)
      ?? Self.builtIn.first { "/\($0.path)".hasSuffix("/\(name)") || "/\($0.name)".hasSuffix("/\(name)") }?.name
    let hint = near.map { "; did you mean '\($0)'?" } ?? "; `dossier template` lists them"
    Console.standardError.writeLine("dossier: '\(name)' is no built-in file\(hint)")
    throw ExitStatus.unusable
  }
}
