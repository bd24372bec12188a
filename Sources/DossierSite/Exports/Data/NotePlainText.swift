import DossierModel
import DossierTemplate

extension ResolvedNote {
  /// The note's text without markup, in UTF-8; links without a label read as what they lead to.
  func plainText(labels: RecordLabels) -> [UInt8] {
    body.plainText(resolving: PlainTitles(note: self, labels: labels))
  }
}

/// Names what a note's links lead to, and nothing else: plain text has no URLs and no marks.
private struct PlainTitles: NoteResolving {
  let note: ResolvedNote
  let labels: RecordLabels

  func writeURL(ofLink index: Int, into output: inout [UInt8]) {}

  func writeTitle(ofLink index: Int, into output: inout [UInt8]) {
    guard let target = note.targets[index] else { return }
    output.append(labels[target].text, as: .text)
  }

  func writeURL(ofFile index: Int, into output: inout [UInt8]) {}

  func writeMark(of citation: NoteCitation, into output: inout [UInt8]) {}
}
