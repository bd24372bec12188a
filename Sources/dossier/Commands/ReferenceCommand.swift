import ArgumentParser
import DossierCommandLine
import DossierLoading
import DossierModel
import DossierSite

/// `dossier reference content|templates|words|diagnostics`
struct ReferenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract:
      "Print the reference of the content format, of the templates, of the program's words, or of all diagnostics.",
    discussion: """
      The references are made from the program itself, so they are never out of date. They are Markdown; the words are YAML to \
      start Templates/words.yaml from.
      """)

  /// What there is to look up.
  enum Topic: String, ExpressibleByArgument, CaseIterable {
    case content, templates, words, diagnostics
  }

  @Argument(help: "What to look up: \(Topic.allCases.map(\.rawValue).joined(separator: ", ")).")
  var topic: Topic

  func run() async throws {
    let text =
      switch topic {
      case .content: ContentFormatReference().markdown
      case .templates: TemplateReference.markdown
      case .words: WordsReference.yaml
      case .diagnostics: DiagnosticReference.markdown
      }
    Console.standardOutput.writeLine(text)
  }
}
