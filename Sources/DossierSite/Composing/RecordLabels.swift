import DossierModel

/// What each record is called in a link, with its language and writing direction where they are not the dossier's.
struct RecordLabels: Sendable {
  private var labels: [DisplayNameView]
  private let space: ReferenceSpace

  init(_ dossier: Dossier, _ space: ReferenceSpace, _ phrases: Phrasebook) {
    var labels: [DisplayNameView] = []
    labels.reserveCapacity(space.count)
    for id in dossier.people.ids { labels.append(DisplayNameView(dossier.people[id].names.main)) }
    for id in dossier.organizations.ids { labels.append(DisplayNameView(dossier.organizations[id].names.main)) }
    for id in dossier.places.ids { labels.append(DisplayNameView(dossier.places[id].names.main)) }
    for id in dossier.cases.ids { labels.append(DisplayNameView(text: dossier.cases[id].title)) }
    for id in dossier.events.ids { labels.append(DisplayNameView(text: dossier.title(of: id))) }
    labels += Self.labelsOfSources(dossier, phrases)
    for id in dossier.claims.ids {
      labels.append(DisplayNameView(text: Self.shortLabel(of: dossier.claims[id], phrases)))
    }
    for id in dossier.pages.ids { labels.append(DisplayNameView(text: dossier.pages[id].title)) }
    self.labels = labels
    self.space = space
  }

  /// The labels after an edit that renamed nothing whose name is a part of another label.
  func following(_ edit: SiteEdit, _ phrases: Phrasebook) -> RecordLabels {
    var labels = self
    if edit.changesLabelsOfSources(phrases) {
      let first = space.number(of: RecordReference(.source, 0))
      labels.labels.replaceSubrange(
        first..<first + edit.new.sources.count, with: Self.labelsOfSources(edit.new, phrases))
    }
    for reference in edit.records where reference.kind != .source {
      labels.labels[space.number(of: reference)] =
        switch reference {
        case .person(let id): DisplayNameView(edit.new.people[id].names.main)
        case .organization(let id): DisplayNameView(edit.new.organizations[id].names.main)
        case .place(let id): DisplayNameView(edit.new.places[id].names.main)
        case .claim(let id): DisplayNameView(text: Self.shortLabel(of: edit.new.claims[id], phrases))
        case .case, .event, .source, .page: DisplayNameView(text: edit.new.title(of: reference))
        }
    }
    return labels
  }

  subscript(reference: RecordReference) -> DisplayNameView {
    _read { yield labels[space.number(of: reference)] }
  }

  /// A title longer than this many bytes is cut where a source has no publisher to name it by.
  private static let shortTitleLength = 40
  /// A source's own words for its date, if longer than this, are left to its page.
  private static let shortDateLength = 28

  /// Sources as they are named in attribution lines: those whose short labels are alike with their titles.
  private static func labelsOfSources(_ dossier: Dossier, _ phrases: Phrasebook) -> [DisplayNameView] {
    var labels = dossier.sources.ids.map { shortLabel(of: dossier.sources[$0], dossier, phrases) }
    let bearers = Dictionary(grouping: labels.indices) { labels[$0] }
    for alike in bearers.values where alike.count > 1 {
      for index in alike where dossier.sources[SourceID(index)].publisher != nil {
        labels[index] += ": \(shortTitle(of: dossier.sources[SourceID(index)]))"
      }
    }
    return labels.map { DisplayNameView(text: $0) }
  }

  /// A source's publisher or else its title, and its date if it has one.
  fileprivate static func shortLabel(of source: Source, _ dossier: Dossier, _ phrases: Phrasebook) -> String {
    let name = source.publisher.map(dossier.title(of:)) ?? shortTitle(of: source)
    guard let published = source.published, let date = published.date else { return name }
    let words = published.words.flatMap { $0.utf8.count <= shortDateLength ? $0 : nil }
    return "\(name), \(words ?? phrases.date(date))"
  }

  static func shortTitle(of source: Source) -> String {
    ViewComposer.shortened(source.title, to: shortTitleLength)
  }

  /// A claim as it is named by one that answers it.
  private static func shortLabel(of claim: Claim, _ phrases: Phrasebook) -> String {
    guard let topic = claim.topic, let value = claim.value else { return claim.says }
    return "\(phrases.topics[topic]): \(value)"
  }
}

extension SiteEdit {
  /// Whether a source has another short label than before, which may be alike with those of others.
  func changesLabelsOfSources(_ phrases: Phrasebook) -> Bool {
    records.contains { reference in
      guard case .source(let id) = reference else { return false }
      return (old.sources[id].publisher == nil) != (new.sources[id].publisher == nil)
        || RecordLabels.shortLabel(of: old.sources[id], old, phrases)
          != RecordLabels.shortLabel(of: new.sources[id], new, phrases)
    }
  }
}

extension DisplayNameView {
  init(_ name: RecordName) {
    self.init(text: name.text, lang: name.language, dir: name.language.flatMap(Self.direction(ofLanguage:)))
  }

  /// `rtl` for languages written from right to left; nil for all others.
  static func direction(ofLanguage tag: String) -> String? {
    let language = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
    return ["ar", "fa", "he", "ps", "sd", "ug", "ur", "yi", "dv", "ku"].contains { $0.utf8.elementsEqual(language) }
      ? "rtl" : nil
  }
}
