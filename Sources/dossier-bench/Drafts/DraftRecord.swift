/// A record in Dossier's content format, before it is written to a file of its own.
struct DraftRecord {
  /// The folder of its kind: `people`.
  let folder: String
  let id: String
  private let fields: [DraftField]
  private let note: String

  init(_ folder: String, id: String, _ fields: [DraftField], note: String = "") {
    self.folder = folder
    self.id = id
    self.fields = fields
    self.note = note
  }

  /// Front matter and note.
  var text: String {
    var text = "---\n"
    DraftValue.write(fields, to: &text, indentation: 0)
    return text + "---\n" + note
  }
}
