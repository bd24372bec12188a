package import DossierLoading
import DossierTemplate

/// What templates say in words that a dossier can have otherwise.
package enum TemplateTexts {
  /// The texts of a folder's templates, each at the template that has it first; without those that are phrases of the program or
  /// statuses as well, whose words they share.
  package static func all(in folder: TemplateFolder) -> [(template: String, texts: [String])] {
    let set = TemplateSet(folder.templateSources)
    return set.texts.map { ($0.template, $0.texts.filter { !TemplateWords.isKnown($0) }) }.filter { !$0.texts.isEmpty }
  }
}

extension TemplateFolder {
  /// The templates, the built-in ones first where there are two of one name.
  var templateSources: [TemplateSource] {
    files.filter { $0.path.hasSuffix(".html") }.map { TemplateSource(path: $0.path, bytes: $0.bytes, file: $0.id) }
  }
}
