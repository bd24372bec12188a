import DossierModel

/// What each record is called in a link, with its language and writing direction where they are not the dossier's.
struct RecordLabels: Sendable {
  private var labels: RecordValues<DisplayNameView>
  private let space: ReferenceSpace

  init(_ dossier: Dossier, _ space: ReferenceSpace, _ phrases: Phrasebook) {
    self.space = space
    labels = RecordValues(count: space.count)
    for kind in RecordKind.allCases {
      if kind == .source {
        for (id, label) in Self.labelsOfSources(dossier, phrases) {
          labels.append(label, for: space.number(of: .source(id)))
        }
      } else {
        for reference in dossier.references(of: kind) {
          labels.append(Self.label(of: reference, dossier, phrases), for: space.number(of: reference))
        }
      }
    }
  }

  /// The labels after an edit, and which others than those of the edited records differ.
  func following(
    _ edit: SiteEdit, _ graph: DossierGraph, _ phrases: Phrasebook
  ) -> (labels: RecordLabels, changed: [RecordReference]) {
    var labels = self
    var isSource = edit.changesLabelsOfSources(phrases)
    var changed: [RecordReference] = []
    for renamed in edit.renamed {
      isSource = isSource || graph.uses(of: renamed).contains { $0.role == .publication }
      for event in graph.events(of: renamed) where edit.new.events[event].title == nil { changed.append(.event(event)) }
    }
    for reference in edit.present + changed where reference.kind != .source {
      labels.labels.replace(space.number(of: reference), with: Self.label(of: reference, edit.new, phrases))
    }
    guard isSource else { return (labels, changed) }
    for (id, label) in Self.labelsOfSources(edit.new, phrases) {
      let number = space.number(of: .source(id))
      guard !edit.old.sources.contains(id) || self.labels[number].text != label.text else { continue }
      labels.labels.replace(number, with: label)
      changed.append(.source(id))
    }
    return (labels, changed)
  }

  private static func label(of reference: RecordReference, _ dossier: Dossier, _ phrases: Phrasebook) -> DisplayNameView
  {
    switch reference {
    case .person(let id): DisplayNameView(dossier.people[id].names.main)
    case .organization(let id): DisplayNameView(dossier.organizations[id].names.main)
    case .place(let id): DisplayNameView(dossier.places[id].names.main)
    case .claim(let id): DisplayNameView(text: shortLabel(of: dossier.claims[id], phrases))
    case .case, .event, .source, .page: DisplayNameView(text: dossier.title(of: reference))
    }
  }

  @inline(__always)
  subscript(reference: RecordReference) -> DisplayNameView {
    _read { yield labels[space.number(of: reference)] }
  }

  /// A title longer than this many bytes is cut where a source has no publisher to name it by.
  private static let shortTitleLength = 40
  /// The words of a claim without a topic, if longer than this, are left to the place where it stands.
  private static let shortClaimLength = 100
  /// A source's own words for its date, if longer than this, are left to its page.
  private static let shortDateLength = 28

  /// Sources as they are named in attribution lines: those whose short labels are alike with their titles.
  private static func labelsOfSources(
    _ dossier: Dossier, _ phrases: Phrasebook
  ) -> [(id: SourceID, label: DisplayNameView)] {
    let ids = dossier.sources.ids
    var labels = ids.map { shortLabel(of: dossier.sources[$0], dossier, phrases) }
    let bearers = Dictionary(grouping: labels.indices) { labels[$0] }
    for alike in bearers.values where alike.count > 1 {
      for place in alike where !isNamedByTitle(dossier.sources[ids[place]]) {
        labels[place] += ": \(shortTitle(of: dossier.sources[ids[place]]))"
      }
    }
    return zip(ids, labels).map { ($0, DisplayNameView(text: $1)) }
  }

  /// Whether its short label is made of its title, which needn't be added then.
  fileprivate static func isNamedByTitle(_ source: Source) -> Bool {
    source.shortTitle == nil && source.publisher == nil
  }

  /// What the editors call a source for short; or its publisher or else its title, and its date if it has one.
  fileprivate static func shortLabel(of source: Source, _ dossier: Dossier, _ phrases: Phrasebook) -> String {
    if let short = source.shortTitle { return short }
    let name = source.publisher.map { dossier.title(of: $0) } ?? shortTitle(of: source)
    guard let published = source.published, let date = published.date else { return name }
    let words = published.words.flatMap { $0.utf8.count <= shortDateLength ? $0 : nil }
    return "\(name), \(words ?? phrases.date(date))"
  }

  static func shortTitle(of source: Source) -> String {
    ViewComposer.shortened(source.title, to: shortTitleLength)
  }

  /// A claim as it is named by one that answers it or in a note: with its status, unless sources state it as a fact.
  private static func shortLabel(of claim: Claim, _ phrases: Phrasebook) -> String {
    let words =
      claim.topic.flatMap { topic in claim.value.map { "\(phrases.topics[topic]): \($0)" } }
      ?? ViewComposer.shortened(claim.says, to: shortClaimLength)
    guard let status = claim.attributions.first?.status, status != .reported else { return words }
    return "\(words) (\(phrases.status(status)))"
  }
}

extension SiteEdit {
  /// Whether a source has another short label than before, which may be alike with those of others.
  fileprivate func changesLabelsOfSources(_ phrases: Phrasebook) -> Bool {
    !records { dossier, reference -> [String]? in
      guard case .source(let id) = reference else { return nil }
      let source = dossier.sources[id]
      let title = RecordLabels.isNamedByTitle(source) ? "" : RecordLabels.shortTitle(of: source)
      return [RecordLabels.shortLabel(of: source, dossier, phrases), title]
    }.filter { $0.kind == .source }.isEmpty
  }
}

extension DisplayNameView {
  init(_ name: RecordName) {
    self.init(text: name.text, lang: name.language, dir: name.language.flatMap(Self.direction(ofLanguage:)))
  }

  /// `rtl` for languages written from right to left; nil for all others.
  static func direction(ofLanguage tag: String) -> String? {
    WritingDirection.isRightToLeft(tag) ? "rtl" : nil
  }
}
