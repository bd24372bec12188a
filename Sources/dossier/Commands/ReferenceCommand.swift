import ArgumentParser
import DossierCommandLine
import DossierLoading
import DossierSite

/// `dossier reference content|templates|diagnostics`
struct ReferenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Print the reference of the content format, of the templates, or of all diagnostics, as Markdown.",
    discussion: "The references are made from the program itself, so they are never out of date.")

  /// What there is to look up.
  enum Topic: String, ExpressibleByArgument, CaseIterable {
    case content, templates, diagnostics
  }

  @Argument(help: "What to look up: \(Topic.allCases.map(\.rawValue).joined(separator: ", ")).")
  var topic: Topic

  func run() async throws {
    let text =
      switch topic {
      case .content: ContentFormatReference().markdown
      case .templates: TemplateReference.markdown
      case .diagnostics: DiagnosticReference.markdown
      }
    Console.standardOutput.writeLine(text)
  }
}
