package import DossierDiagnostics

/// A file of the content folder that holds records.
package struct ContentFile: Hashable, Sendable {
  /// How records are written in a file.
  package enum Form: Sendable {
    /// One record as front matter and note: `people/jana-example.md`.
    case frontMatter
    /// A YAML list of records: `people.yaml`.
    case list
    /// A CSV table of records: `people.csv`.
    case table
    /// One YAML mapping: `dossier.yaml`.
    case mapping
  }

  package let id: SourceFileID
  package let kind: ContentKind
  package let form: Form
  /// The file's name without its extension: the record's id if ``form`` is front matter.
  package let stem: String
  /// Below the content folder, symbolic links resolved: what is opened.
  package let path: String

  package init(id: SourceFileID, kind: ContentKind, form: Form, stem: String, path: String) {
    self.id = id
    self.kind = kind
    self.form = form
    self.stem = stem
    self.path = path
  }
}
