import DossierTemplate

/// Anything that may be linked: a record, or a free-text speaker (no url). Partial `link`.
///
/// A record's link refers to what all links to it share, so that it is made and let go at the cost of one reference.
struct LinkView: TemplateView {
  private enum Destination {
    case nowhere
    /// The record's place, seen from the page.
    case record(SiteURL.Prefix)
    case url(SiteURL)
  }

  private let target: LinkTarget?
  /// What the link is called in place of the record's name.
  private var words: String?
  private let destination: Destination
  private let preview: String?

  /// A link to a record, under other words than its name if there are any.
  ///
  /// - Parameter prefix: what leads from the page to the root of the site; nil for no link, the name alone.
  init(_ target: LinkTarget, words: String? = nil, prefix: SiteURL.Prefix?, preview: String? = nil) {
    self.target = target
    self.words = words
    destination = prefix.map { .record($0) } ?? .nowhere
    self.preview = preview
  }

  /// Words, and where they lead, if anywhere.
  init(_ words: String, url: SiteURL? = nil) {
    target = nil
    self.words = words
    destination = url.map { .url($0) } ?? .nowhere
    preview = nil
  }

  /// A link of a record's name to a place that is another one's.
  init(_ target: LinkTarget, url: SiteURL) {
    self.target = target
    words = nil
    destination = .url(url)
    preview = nil
  }

  var name: String {
    get { words ?? target?.name.text ?? "" }
    set { words = newValue }
  }

  var url: SiteURL? {
    switch destination {
    case .nowhere: nil
    case .record(let prefix): target.map { SiteURL($0, prefix: prefix) }
    case .url(let url): url
    }
  }

  /// Whether both have the same name.
  func isNamed(as other: LinkView) -> Bool {
    if words == nil, other.words == nil, target === other.target { return true }
    return name == other.name
  }

  private var isLinked: Bool {
    if case .nowhere = destination { false } else { true }
  }

  private func writeName(to output: inout OutputBuffer) {
    if let words {
      output.append(words)
    } else if let target {
      output.append(target.name.text)
    }
  }

  private func writeURL(to output: inout OutputBuffer) {
    switch destination {
    case .nowhere: break
    case .record(let prefix):
      if let target { SiteURL.write(target, prefix: prefix, to: &output) }
    case .url(let url): url.write(to: &output)
    }
  }

  static let fields = ViewFields<LinkView>(
    "link", "Anything that may be linked: a record, or a free-text speaker (no url). Partial `link`."
  ) { fields in
    fields.text(
      "name",
      "A source's name here is its short label: publisher, else title, then date ('Newsweek, 6 Dec 2023'; a title is cut at 40 bytes), followed by its title where several have the same",
      writer: { $0.writeName(to: &$1) })
    fields.url(
      "url", "Absent for free text, and for the page's own record (a page does not link to itself)",
      isPresent: { $0.isLinked }, writer: { $0.writeURL(to: &$1) })
    fields.text(
      "lang", "BCP 47, only when the name's script or language is not the dossier's",
      isPresent: { $0.words == nil && $0.target?.name.lang != nil },
      writer: { if let lang = $0.target?.name.lang { $1.append(lang) } })
    fields.text(
      "dir", "`rtl` only when the name is right-to-left and the site is not",
      isPresent: { $0.words == nil && $0.target?.name.dir != nil },
      writer: { if let dir = $0.target?.name.dir { $1.append(dir) } })
    fields.text(
      "preview",
      "Shown on hover/focus. For a source its title, then its publisher and date unless its name is made of them, then its grade in words, each on a line; else the summary (cut at ~160 characters at a word, '…'), newline, tally ('6 claims, 2 contradictions'). Only on the FIRST link to a record in a page's text, its attributions and its network; `site.js` shows it at all others, so that pages stay lean",
      \.preview)
  }
}
