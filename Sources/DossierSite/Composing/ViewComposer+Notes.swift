import DossierDiagnostics
import DossierModel
import DossierTemplate

extension ViewComposer {
  /// A note's HTML with its links led to where they go from this page.
  func html(of note: ResolvedNote) -> HTMLFragment {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(note.body.html.count + note.body.holes.count * 40)
    note.body.write(into: &bytes, resolving: NoteLinks(page: handle, note: note))
    return HTMLFragment(trusted: bytes)
  }

  func noteSection(_ note: ResolvedNote?) -> NoteSectionView? {
    guard let note, !note.body.isEmpty else { return nil }
    return NoteSectionView(body: html(of: note), citations: citations(of: note))
  }

  /// The places in sources that a note cites, by their numbers, each with the ways back to where it is cited.
  func citations(of note: ResolvedNote) -> CitationListView? {
    let citations = note.citations
    var items: [CitationView] = []
    for first in citations.indices where citations[first].mark.occurrence == 1 {
      guard let source = citations[first].source else { continue }
      let isSingle = citations[first].next == nil
      var returns: [ReturnLinkView] = []
      var place: Int? = first
      while let index = place {
        citations.lend(index) { citation in
          returns.append(
            ReturnLinkView(
              url: SiteURL(fragment: citation.mark.id), label: isSingle ? nil : Self.letter(citation.mark.occurrence)))
          place = citation.next
        }
      }
      items.append(
        CitationView(
          number: String(citations[first].mark.number), id: citations[first].mark.entryID, source: titleLink(source),
          locator: citations[first].locator.isEmpty ? nil : citations[first].locator, returns: returns))
    }
    return items.isEmpty ? nil : CitationListView(items: items)
  }

  /// "a" for 1, "z" for 26, "aa" for 27.
  private static func letter(_ number: Int) -> String {
    var rest = number
    var letters = ""
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(97 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// Leads a note's links and citations from the page on which it is shown.
private struct NoteLinks: NoteResolving {
  let page: SiteHandle
  let note: ResolvedNote

  func writeURL(ofLink index: Int, into output: inout [UInt8]) {
    guard let reference = note.targets[index] else { return }
    let number = page.site.labels.number(of: reference)
    page.site.addresses.write(number, prefix: page.prefix(to: reference), to: &output)
  }

  func writeTitle(ofLink index: Int, into output: inout [UInt8]) {
    guard let target = note.targets[index] else { return }
    page.site.labels.lend(target) { output.append(utf8: $0, as: .text) }
  }

  func writeURL(ofFile index: Int, into output: inout [UInt8]) {
    page.url(ofFile: note.files[index].path.value).write(to: &output)
  }

  func writeMark(ofCitation index: Int, into output: inout [UInt8]) {
    note.citations.lend(index) { $0.mark }.write(into: &output)
  }
}
