import ArgumentParser
import DossierCommandLine
import DossierLoading
import DossierSite

/// `dossier reference content|templates|words|diagnostics`
struct ReferenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract:
      "Print the reference of the content format, of the templates, of the program's words, or of all diagnostics.",
    discussion: """
      The references are made from the program itself, so they are never out of date. They are Markdown; the words, of the \
      program and of the templates in use, are YAML to start Templates/words.yaml from.
      """)

  /// What there is to look up.
  enum Topic: String, ExpressibleByArgument, CaseIterable {
    case content, templates, words, diagnostics
  }

  @Argument(help: "What to look up: \(Topic.allCases.map(\.rawValue).joined(separator: ", ")).")
  var topic: Topic

  @Option(
    help: ArgumentHelp(
      "The folder whose templates' words are listed. (default: Templates, if there is one)", valueName: "dir"))
  var templates: String?

  func run() async throws {
    let text =
      switch topic {
      case .content: ContentFormatReference().markdown
      case .templates: TemplateReference.markdown
      case .words: try WordsFile.yaml(templates: templates ?? (NewFiles(in: "Templates").isThere ? "Templates" : nil))
      case .diagnostics: DiagnosticReference.markdown
      }
    Console.standardOutput.writeLine(text)
  }
}
