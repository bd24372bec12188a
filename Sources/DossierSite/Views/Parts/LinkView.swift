import DossierModel
import DossierTemplate

/// Anything that may be linked: a record, or a free-text speaker (no url). Partial `link`.
///
/// What a link to a record shows is lent by the site when the link is written: it is made and let go at the cost of one reference.
struct LinkView: TemplateView {
  /// Lends the records; nil if there is none.
  private let handle: SiteHandle?
  /// The record that it has its name from, by its number among all.
  private let record: Int
  /// The record that it leads to.
  private let destination: Int
  /// What it leads to if that is no record, with its name.
  private let other: LinkTarget?
  /// What the link is called in place of a name.
  private let words: String?
  /// What leads from the page to the root of the site; nil for no link, the name alone.
  private let prefix: SiteURL.Prefix?
  private let isPreviewed: Bool

  /// A link to a record, by its number among all, under other words than its name if there are any.
  ///
  /// - Parameter prefix: what leads from the page to the root of the site; nil for no link, the name alone.
  init(_ handle: SiteHandle, _ number: Int, words: String? = nil, prefix: SiteURL.Prefix?, isPreviewed: Bool = false) {
    self.handle = handle
    record = number
    destination = number
    other = nil
    self.words = words
    self.prefix = prefix
    self.isPreviewed = isPreviewed
  }

  /// A link to what is no record, or only a part of one.
  init(_ other: LinkTarget, prefix: SiteURL.Prefix) {
    handle = nil
    (record, destination) = (0, 0)
    self.other = other
    words = nil
    self.prefix = prefix
    isPreviewed = false
  }

  /// Words, and where they lead, if anywhere.
  init(_ words: String, url: SiteURL? = nil) {
    let target = url?.record
    handle = target?.handle
    record = target?.number ?? 0
    destination = record
    other = target == nil ? url.map { LinkTarget($0) } : nil
    self.words = words
    // The whole of a URL elsewhere is written as an address from the root is: as it stands.
    prefix = target == nil && url?.prefix == SiteURL.Prefix.none && url?.path != "" ? .fromRoot : url?.prefix
    isPreviewed = false
  }

  /// A link of a record's name to another record's place.
  ///
  /// - Parameter url: a record's.
  init(_ handle: SiteHandle, _ number: Int, url: SiteURL) {
    self.handle = handle
    record = number
    destination = url.record?.number ?? number
    other = nil
    words = nil
    prefix = url.prefix
    isPreviewed = false
  }

  private init(_ link: LinkView, words: String) {
    handle = link.handle
    record = link.record
    destination = link.destination
    other = link.other
    self.words = words
    prefix = link.prefix
    isPreviewed = link.isPreviewed
  }

  /// The same link under other words.
  func named(_ words: String) -> LinkView {
    LinkView(self, words: words)
  }

  var name: String {
    words ?? handle?.site.links.lend(record) { $0.name.text } ?? other?.name.text ?? ""
  }

  var url: SiteURL? {
    guard let prefix else { return nil }
    if let other { return SiteURL(of: other, prefix: prefix) }
    return handle.map { SiteURL($0, number: destination, prefix: prefix) }
  }

  /// Whether both have the same name.
  func isNamed(as other: LinkView) -> Bool {
    if words == nil, other.words == nil, handle != nil, other.handle != nil, record == other.record { return true }
    return name == other.name
  }

  /// Gives `body` what the link has its name from, unless that is words.
  @inline(__always)
  private func lendNamed<Result>(to body: (borrowing LinkTarget) -> Result) -> Result? {
    guard words == nil else { return nil }
    return handle.lend { $0.site.links.lend(record, to: body) } ?? other.lend(to: body)
  }

  private func writeName(as escaping: Escaping, to output: inout OutputBuffer) {
    var isDone: Void? = words.lend { output.append($0, as: escaping) }
    if isDone == nil {
      isDone = handle.lend { $0.site.links.lend(record) { output.append($0.name.text, as: escaping) } }
    }
    if isDone == nil { other.lend { output.append($0.name.text, as: escaping) } }
  }

  private func writeURL(as escaping: Escaping, to output: inout OutputBuffer) {
    guard let prefix else { return }
    let isDone: Void? = other.lend { SiteURL.write($0, prefix: prefix, as: escaping, to: &output) }
    guard isDone == nil else { return }
    handle.lend {
      $0.site.links.lend(destination) { SiteURL.write($0, prefix: prefix, as: escaping, to: &output) }
    }
  }

  private func writePreview(as escaping: Escaping, to output: inout OutputBuffer) {
    handle.lend { $0.site.previews.lend(record) { $0.lend { output.append($0, as: escaping) } } }
  }

  static let fields = ViewFields<LinkView>(
    "link", "Anything that may be linked: a record, or a free-text speaker (no url). Partial `link`."
  ) { fields in
    fields.text(
      "name",
      "A source's name here is its short label: publisher, else title, then date ('Newsweek, 6 Dec 2023'; a title is cut at 40 bytes), followed by its title where several have the same",
      escapingWriter: { $0.writeName(as: $1, to: &$2) })
    fields.url(
      "url", "Absent for free text, and for the page's own record (a page does not link to itself)",
      isPresent: { $0.prefix != nil }, escapingWriter: { $0.writeURL(as: $1, to: &$2) })
    fields.text(
      "lang", "BCP 47, only when the name's script or language is not the dossier's",
      isPresent: { $0.lendNamed { $0.name.lang != nil } ?? false },
      writer: { link, output in link.lendNamed { $0.name.lang.lend { output.append($0) } } })
    fields.text(
      "dir", "`rtl` only when the name is right-to-left and the site is not",
      isPresent: { $0.lendNamed { $0.name.dir != nil } ?? false },
      writer: { link, output in link.lendNamed { $0.name.dir.lend { output.append($0) } } })
    fields.text(
      "preview",
      "Shown on hover/focus. For a source its title, then its publisher and date unless its name is made of them, then its grade in words, each on a line; else the summary (cut at ~160 characters at a word, '…'), newline, tally ('6 claims, 2 contradictions'). Only on the FIRST link to a record in a page's text, its attributions and its network; `site.js` shows it at all others, so that pages stay lean",
      isPresent: { $0.isPreviewed }, escapingWriter: { $0.writePreview(as: $1, to: &$2) })
  }
}
