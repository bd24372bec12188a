import DossierDiagnostics
import DossierModel

/// A note of some length leads readers on: to records, to sources, or out of the dossier.
enum NoteWithoutLinks: Check {
  static let kind = DiagnosticKind(
    "note-without-links", .advice,
    """
    A note of more than a few sentences links to no record and no page elsewhere, cites no source and has no footnote, so that readers can \
    neither follow nor check it. Name records as `[[id]]` and sources as `[@source-id, page 4]`. Notes of sources, which speak for \
    themselves, and of events are not looked at. Nothing has to be changed if there is nothing to name.
    """)

  /// How many scalars of text a note has at least that is looked at: three or four sentences.
  private static let shortest = 400

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    func check(_ header: borrowing RecordHeader) {
      guard let note = header.note, leadsNowhere(note) else { return }
      report(Diagnostic(kind, "the note of “\(header.slug)” links to nothing and cites nothing", at: note.range))
    }
    for id in dossier.people.ids { dossier.people.lend(id) { check($0.header) } }
    for id in dossier.organizations.ids { dossier.organizations.lend(id) { check($0.header) } }
    for id in dossier.places.ids { dossier.places.lend(id) { check($0.header) } }
    for id in dossier.cases.ids { dossier.cases.lend(id) { check($0.header) } }
    for id in dossier.pages.ids { dossier.pages.lend(id) { check($0.header) } }
  }

  private static func leadsNowhere(_ note: ResolvedNote) -> Bool {
    note.targets.isEmpty && note.citations.isEmpty && note.files.isEmpty && textLength(of: note.body.html) >= shortest
      // Links to other sites and marks of footnotes are nowhere but in the HTML.
      && note.body.html.firstPlace(of: "<a ") == nil
  }

  /// How many scalars stand between the tags: in bytes, scripts differ by a factor of three.
  private static func textLength(of html: [UInt8]) -> Int {
    var (count, isInTag) = (0, false)
    for byte in html {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      default: if !isInTag, byte & 0xC0 != 0x80 { count += 1 }
      }
    }
    return count
  }
}
