import DossierBuiltIn
import DossierCommandLine
import DossierDiagnostics
import DossierLoading
import DossierModel
import DossierSite

/// The `words.yaml` that translators start from.
enum WordsFile {
  /// - Parameter templates: the folder of the dossier's own templates, whose texts are in it in the place of built-in ones.
  /// - Throws: ``ExitStatus/unusable`` after saying why the folder can't be read.
  static func yaml(templates: String?) throws -> String {
    var files = SourceFileTable()
    let folder: TemplateFolder
    do {
      folder = try TemplateFolder.load(
        templates, builtIn: builtInTemplates.map { ($0.path, $0.bytes) }, addingTo: &files)
    } catch {
      Console.standardError.writeLine("dossier: can't read '\(templates ?? "")': \(error.reason)")
      throw ExitStatus.unusable
    }
    return WordsReference.yaml(texts: TemplateTexts.all(in: folder))
  }
}
