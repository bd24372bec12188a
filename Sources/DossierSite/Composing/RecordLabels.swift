import DossierModel

/// What each record is called in a link, with its language and writing direction where they are not the dossier's.
///
/// Can't be copied: that is how it is lent where a record is looked up. A struct that can be copied is so for each call of its functions,
/// and all threads contend for the counts of its tables.
struct RecordLabels: ~Copyable, Sendable {
  private var texts: PackedTexts
  /// The place of each label's language among ``languages``, counted from 1; 0 for the dossier's own.
  private var languagePlaces: RecordValues<UInt16>
  private var languages: [LabelLanguage]
  private let space: ReferenceSpace

  init(_ dossier: Dossier, _ space: ReferenceSpace, _ phrases: Phrasebook) {
    self.space = space
    texts = PackedTexts(count: space.count)
    languagePlaces = RecordValues(repeating: 0, count: space.count)
    languages = []
    for kind in RecordKind.allCases where kind != .source {
      if kind == .claim {
        for (id, label) in Self.labelsOfSources(dossier, phrases) {
          texts.append(label, for: space.number(of: .source(id)))
        }
      }
      for reference in dossier.references(of: kind) {
        let number = space.number(of: reference)
        texts.append(Self.label(of: reference, dossier, phrases), for: number)
        if let language = Self.language(of: reference, dossier) {
          languagePlaces.fill(number, with: place(of: language))
        }
      }
    }
    texts.trim()
  }

  private init(_ former: borrowing RecordLabels) {
    texts = former.texts
    languagePlaces = former.languagePlaces
    languages = former.languages
    space = former.space
  }

  /// The labels after an edit.
  ///
  /// - Parameter relabeled: gets the records, other than the edited ones, whose labels differ.
  func following(
    _ edit: SiteEdit, _ graph: DossierGraph, _ phrases: Phrasebook, relabeled: inout [RecordReference]
  ) -> RecordLabels {
    var labels = RecordLabels(self)
    var isSource = edit.changesLabelsOfSources(phrases)
    for renamed in edit.renamed {
      isSource = isSource || graph.uses(of: renamed).contains { $0.role == .publication }
      for event in graph.events(of: renamed) where edit.new.events[event].title == nil {
        relabeled.append(.event(event))
      }
    }
    for reference in edit.present + relabeled where reference.kind != .source {
      let number = space.number(of: reference)
      labels.texts.replace(number, with: Self.label(of: reference, edit.new, phrases))
      let language = Self.language(of: reference, edit.new).map { labels.place(of: $0) } ?? 0
      if languagePlace(number) != language { labels.languagePlaces.replace(number, with: language) }
    }
    guard isSource else { return labels }
    for (id, label) in Self.labelsOfSources(edit.new, phrases) {
      let number = space.number(of: .source(id))
      guard !edit.old.sources.contains(id) || texts[number] != label else { continue }
      labels.texts.replace(number, with: label)
      relabeled.append(.source(id))
    }
    return labels
  }

  /// The place of a language among those of labels, which it joins if it is new.
  private mutating func place(of tag: String) -> UInt16 {
    if let place = languages.firstIndex(where: { $0.tag == tag }) { return UInt16(place + 1) }
    languages.append(LabelLanguage(tag: tag))
    return UInt16(languages.count)
  }

  /// A copy of a label.
  subscript(reference: RecordReference) -> String { texts[space.number(of: reference)] }

  /// A copy of the label of a record, by its number.
  subscript(number: Int) -> String { texts[number] }

  /// The number of a record, by which to ask for what belongs to its label.
  @inline(__always)
  func number(of reference: RecordReference) -> Int {
    space.number(of: reference)
  }

  /// Gives `body` a label where it lies, in UTF-8.
  @inline(__always)
  func lend<Result>(_ reference: RecordReference, to body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    texts.lend(space.number(of: reference), to: body)
  }

  /// Gives `body` the label of a record by its number, in UTF-8.
  @inline(__always)
  func lend<Result>(_ number: Int, to body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    texts.lend(number, to: body)
  }

  /// Whether a record's label is in another language than the dossier's, by the record's number.
  @inline(__always)
  func hasLanguage(_ number: Int) -> Bool { languagePlace(number) != 0 }

  /// The language of a record's label, by the record's number; nil if it is the dossier's own.
  @inline(__always)
  func language(_ number: Int) -> LabelLanguage? {
    let place = languagePlace(number)
    return place == 0 ? nil : languages[Int(place) - 1]
  }

  @inline(__always)
  private func languagePlace(_ number: Int) -> UInt16 { languagePlaces.find(number) ?? 0 }

  private static func label(of reference: RecordReference, _ dossier: Dossier, _ phrases: Phrasebook) -> String {
    switch reference {
    case .claim(let id): dossier.claims.lend(id) { shortLabel(of: $0, phrases) }
    default: dossier.title(of: reference)
    }
  }

  private static func language(of reference: RecordReference, _ dossier: Dossier) -> String? {
    switch reference {
    case .person(let id): dossier.people.lend(id) { $0.names.main.language }
    case .organization(let id): dossier.organizations.lend(id) { $0.names.main.language }
    case .place(let id): dossier.places.lend(id) { $0.names.main.language }
    case .case, .event, .source, .claim, .page: nil
    }
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
  ) -> [(id: SourceID, label: String)] {
    let ids = dossier.sources.ids
    var labels = ids.map { shortLabel(of: dossier.sources[$0], dossier, phrases) }
    let bearers = Dictionary(grouping: labels.indices) { labels[$0] }
    for alike in bearers.values where alike.count > 1 {
      for place in alike where !isNamedByTitle(dossier.sources[ids[place]]) {
        labels[place] += ": \(shortTitle(of: dossier.sources[ids[place]]))"
      }
    }
    return zip(ids, labels).map { ($0, $1) }
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
  private static func shortLabel(of claim: borrowing Claim, _ phrases: Phrasebook) -> String {
    let words =
      claim.topic.flatMap { topic in claim.value.map { "\(phrases.topics[topic]): \($0)" } }
      ?? ViewComposer.shortened(claim.says, to: shortClaimLength)
    guard !claim.attributions.isEmpty else { return words }
    let status = claim.attributions.lend(0) { $0.status }
    return status == .reported ? words : "\(words) (\(phrases.status(status)))"
  }
}

/// A language in which names are written that is not the dossier's.
struct LabelLanguage: Sendable {
  /// As BCP 47 has it.
  let tag: String
  /// `rtl`, or nil if it is written from left to right.
  let direction: String?

  init(tag: String) {
    self.tag = tag
    direction = DisplayNameView.direction(ofLanguage: tag)
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
  init(_ name: borrowing RecordName) {
    self.init(text: name.text, lang: name.language, dir: name.language.flatMap(Self.direction(ofLanguage:)))
  }

  /// `rtl` for languages written from right to left; nil for all others.
  static func direction(ofLanguage tag: String) -> String? {
    WritingDirection.isRightToLeft(tag) ? "rtl" : nil
  }
}
