import ArgumentParser
import DossierBuiltIn
import DossierCommandLine
import DossierPreview

/// The program behind `dossier preview`.
@main
struct DossierPreviewProgram: AsyncParsableCommand {
  static let configuration = CommandConfiguration.preview(named: "dossier preview")

  @OptionGroup var options: PreviewOptions

  static func main() async {
    await CommandLineRun(of: DossierPreviewProgram.self).exit()
  }

  func validate() throws {
    guard let editor = options.editor, !EditorLink.knows(editor) else { return }
    throw ValidationError(
      "No editor is known as '\(editor)'. Known are \(EditorLink.names.joined(separator: ", ")); any other is named by a URL with {path}, "
        + "{line} and {column}, such as '\(editor)://open?file={path}&line={line}'.")
  }

  func run() async throws {
    try await PreviewRun(options, builtIn: builtInTemplates.map { ($0.path, $0.bytes) }).run()
  }
}
