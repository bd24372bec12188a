import DossierModel

extension ViewComposer {
  /// A link to a record, without a preview: for indexes, menus and tables.
  func link(_ reference: RecordReference, label: String? = nil) -> LinkView {
    handle.link(reference, label: label)
  }

  /// A link to a record in running text; the first on a page brings a preview along.
  mutating func textLink(_ reference: RecordReference, label: String? = nil) -> LinkView {
    handle.link(reference, label: label, isPreviewed: takePreview(of: reference))
  }

  /// Whoever or whatever is mentioned: a link if it is a record, else its words.
  mutating func textLink(_ mention: Mention) -> LinkView {
    switch mention {
    case .record(let label, let reference): textLink(reference, label: label)
    case .text(let text): LinkView(text)
    }
  }

  func link(_ mention: Mention) -> LinkView {
    handle.link(mention)
  }

  /// A link to a source under its full title, as lists of sources have it.
  func titleLink(_ source: SourceID) -> LinkView {
    handle.titleLink(source)
  }

  mutating func asideList(_ references: some Collection<RecordReference>) -> LinkListView? {
    for reference in references { linked.add(reference) }
    return list(references)
  }

  func list(_ references: some Collection<RecordReference>) -> LinkListView? {
    references.isEmpty ? nil : LinkListView(Array(references), on: handle)
  }

  /// The text cut at a word after at most 160 bytes or so.
  static func shortened(_ text: String, to limit: Int = 160) -> String {
    guard text.utf8.count > limit else { return text }
    let end = text.utf8.index(text.utf8.startIndex, offsetBy: limit)
    let cut = text.utf8[..<end].lastIndex(of: UInt8(ascii: " ")) ?? text.unicodeScalars.index(before: end)
    return text[..<cut] + "…"
  }
}

extension LinkListView {
  /// Nil for no links at all, so that a template's section is skipped.
  init?(nonEmpty items: [LinkView]) {
    guard !items.isEmpty else { return nil }
    self.init(items: items)
  }
}

extension Dossier {
  /// A record's summary, without copying its header.
  func summary(of reference: RecordReference) -> String {
    switch reference {
    case .person(let id): people[id].header.summary
    case .organization(let id): organizations[id].header.summary
    case .place(let id): places[id].header.summary
    case .case(let id): cases[id].header.summary
    case .event(let id): events[id].header.summary
    case .source(let id): sources[id].header.summary
    case .page(let id): pages[id].header.summary
    case .claim: ""
    }
  }
}
