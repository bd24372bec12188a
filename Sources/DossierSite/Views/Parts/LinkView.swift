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
  /// What it leads to if that is no record.
  private let other: LinkTarget?
  /// What the link is called in place of a name.
  private let words: String?
  /// The source whose full title it is called by in place of its name.
  private let titled: SourceID?
  /// The section of the record's page to which it leads; nil for the record itself.
  private let section: PageSection?
  /// What leads from the page to the root of the site; nil for no link to a record, the name alone.
  private let prefix: SiteURL.Prefix?
  private let isPreviewed: Bool

  /// A link to a record, by its number among all, under other words than its name if there are any.
  ///
  /// - Parameters:
  ///   - section: of the page on which the record is at home, if it leads there and not to the record itself.
  ///   - prefix: what leads from the page to the root of the site; nil for no link, the name alone.
  init(
    _ handle: SiteHandle, _ number: Int, words: String? = nil, section: PageSection? = nil, prefix: SiteURL.Prefix?,
    isPreviewed: Bool = false
  ) {
    self.handle = handle
    record = number
    destination = record
    titled = nil
    self.section = section
    other = nil
    self.words = words
    self.prefix = prefix
    self.isPreviewed = isPreviewed
  }

  /// A link to a source under its full title.
  init(_ handle: SiteHandle, titleOf source: SourceID, prefix: SiteURL.Prefix?) {
    self.handle = handle
    record = handle.site.labels.number(of: .source(source))
    destination = record
    titled = source
    section = nil
    other = nil
    words = nil
    self.prefix = prefix
    isPreviewed = false
  }

  /// A link to what is no record, or only a part of one, under a name of its own.
  init(_ other: LinkTarget) {
    handle = nil
    (record, destination, titled, section) = (0, 0, nil, nil)
    self.other = other
    words = nil
    prefix = nil
    isPreviewed = false
  }

  /// Words, and where they lead, if anywhere.
  init(_ words: String, url: SiteURL? = nil) {
    let target = url?.record
    handle = target?.handle
    record = target?.number ?? 0
    destination = record
    titled = nil
    section = target?.section
    other = target == nil ? url.map { LinkTarget($0) } : nil
    self.words = words
    prefix = target == nil ? nil : url?.prefix
    isPreviewed = false
  }

  /// A link of a record's name to another record's place.
  ///
  /// - Parameter url: a record's.
  init(_ handle: SiteHandle, _ number: Int, url: SiteURL) {
    self.handle = handle
    record = number
    destination = url.record?.number ?? number
    titled = nil
    section = nil
    other = nil
    words = nil
    prefix = url.prefix
    isPreviewed = false
  }

  private init(_ link: LinkView, words: String) {
    handle = link.handle
    record = link.record
    destination = link.destination
    titled = link.titled
    section = link.section
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
    if let words { return words }
    if let titled, let handle { return handle.site.dossier.sources[titled].title }
    return other?.name?.text ?? handle?.site.labels[record] ?? ""
  }

  var url: SiteURL? {
    if let other { return other.url }
    guard let prefix else { return nil }
    return handle.map { SiteURL($0, number: destination, section: section, prefix: prefix) }
  }

  /// Whether both have the same name.
  func isNamed(as other: LinkView) -> Bool {
    if words == nil, other.words == nil, handle != nil, other.handle != nil, record == other.record,
      titled == other.titled
    {
      return true
    }
    return name == other.name
  }

  private func writeName(as escaping: Escaping, to output: inout OutputBuffer) {
    var isDone: Void? = words.lend { output.append($0, as: escaping) }
    if isDone == nil, let titled {
      isDone = handle.lend { $0.site.dossier.sources.holding(titled).lend { output.append($0.title, as: escaping) } }
    }
    if isDone == nil {
      isDone = handle.lend { $0.site.labels.lend(record) { output.append(utf8: $0, as: escaping) } }
    }
    if isDone == nil, let name = other?.name { output.append(name.text, as: escaping) }
  }

  private func writeURL(as escaping: Escaping, to output: inout OutputBuffer) {
    guard other == nil, section == nil, let prefix else {
      url?.write(to: &output, as: escaping)
      return
    }
    handle.lend { $0.site.addresses.write(destination, prefix: prefix, as: escaping, to: &output) }
  }

  private func writePreview(as escaping: Escaping, to output: inout OutputBuffer) {
    handle.lend { $0.site.previews.lend(record) { output.append(utf8: $0, as: escaping) } }
  }

  /// Whether the name is in another language than the dossier's; words in its place are not.
  private var hasLanguage: Bool {
    words == nil && titled == nil
      && (handle.lend { $0.site.labels.hasLanguage(record) } ?? (other?.name?.language != nil))
  }

  /// That language.
  private var language: LabelLanguage? {
    guard hasLanguage else { return nil }
    return handle.lend { $0.site.labels.language(record) } ?? other?.name?.language
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
      isPresent: { $0.prefix != nil || $0.other != nil }, escapingWriter: { $0.writeURL(as: $1, to: &$2) })
    fields.text(
      "lang", "BCP 47, only when the name's script or language is not the dossier's",
      isPresent: { $0.hasLanguage }, writer: { link, output in link.language.lend { output.append($0.tag) } })
    fields.text(
      "dir", "`rtl` only when the name is right-to-left and the site is not",
      isPresent: { $0.hasLanguage && $0.language?.direction != nil },
      writer: { link, output in link.language?.direction.lend { output.append($0) } })
    fields.text(
      "preview",
      "Shown on hover/focus. For a source its title, then its publisher and date unless its name is made of them, then its grade in words, each on a line; else the summary (cut at ~160 characters at a word, '…'), newline, tally ('6 claims, 2 contradictions'). Only on the FIRST link to a record in a page's text, its attributions and its network; `site.js` shows it at all others, so that pages stay lean",
      isPresent: { $0.isPreviewed }, escapingWriter: { $0.writePreview(as: $1, to: &$2) })
  }
}
