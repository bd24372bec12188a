import DossierDiagnostics
import DossierLoading
import DossierMarkdown

/// The Markdown of a note. Complaints have places only in clean text, the only text that notes are made of.
enum NoteSubject {
  static func violation(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let note = NoteParser().parse(bytes, file: ComplaintCheck.file)
    if let problem = NoteParser.violation(in: note.body) { return problem }
    let isCleanText = FrontMatter.split(Array("---\n---\n".utf8) + bytes, of: ComplaintCheck.file).diagnostics.isEmpty
    return isCleanText ? ComplaintCheck(bytes).violation(in: note.diagnostics) : nil
  }
}
