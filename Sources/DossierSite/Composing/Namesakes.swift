import DossierModel

/// What tells the pages apart of records that are called alike, or summed up in the same words: two people of one name, a document
/// and its copy.
///
/// Titles and descriptions of pages are to be unique, since a tab, a bookmark or a search result shows nothing else.
struct Namesakes: Sendable {
  /// What stands in parentheses after the title; only for those that share it.
  private var qualifiers: [RecordReference: String] = [:]
  private var sharingSummary: Set<RecordReference> = []
  /// Who is called what, from the first edit on: a build has no use for it anymore.
  private var groups: Groups?

  init(_ dossier: Dossier, _ labels: borrowing RecordLabels) {
    let groups = Groups(of: dossier)
    sharingSummary = Set(groups.summaries.shared.joined())
    for alike in groups.titles.shared { qualify(alike, dossier, labels) }
  }

  /// The same after an edit.
  ///
  /// - Parameter relabeled: records whose labels may differ, other than the edited ones.
  func following(_ edit: SiteEdit, _ relabeled: [RecordReference], _ labels: borrowing RecordLabels) -> Namesakes {
    var namesakes = self
    let former = groups ?? Groups(of: edit.old)
    var groups = former
    var (titles, summaries): (Set<String>, Set<String>) = ([], [])
    let edited = Set(edit.records + relabeled).filter(\.hasPage)
    for reference in edited {
      for dossier in [edit.old, edit.new] where dossier.contains(reference) {
        titles.insert(dossier.title(of: reference))
        summaries.insert(dossier.summary(of: reference))
      }
      if edit.old.contains(reference) { groups.remove(reference, edit.old) }
      if edit.new.contains(reference) { groups.add(reference, edit.new) }
    }
    for reference in edited.union(titles.flatMap(former.titles.members)) { namesakes.qualifiers[reference] = nil }
    for title in titles { namesakes.qualify(groups.titles.members(of: title), edit.new, labels) }
    for reference in edited.union(summaries.flatMap(former.summaries.members)) {
      namesakes.sharingSummary.remove(reference)
    }
    for summary in summaries {
      let alike = groups.summaries.members(of: summary)
      if alike.count > 1 { namesakes.sharingSummary.formUnion(alike) }
    }
    namesakes.groups = groups
    return namesakes
  }

  private mutating func qualify(_ alike: [RecordReference], _ dossier: Dossier, _ labels: borrowing RecordLabels) {
    guard alike.count > 1 else { return }
    let names = alike.map { labels[$0] }
    let tellsApart = Set(names).count == names.count && !names.contains(dossier.title(of: alike[0]))
    for (reference, name) in zip(alike, names) {
      qualifiers[reference] = tellsApart ? name : dossier.slug(of: reference)
    }
  }

  /// What tells a record from others of its title; nil if there are none.
  func qualifier(of reference: RecordReference) -> String? {
    qualifiers.isEmpty ? nil : qualifiers[reference]
  }

  func sharesSummary(_ reference: RecordReference) -> Bool {
    sharingSummary.contains(reference)
  }

  /// The records with pages by their titles, and by their summaries.
  private struct Groups {
    private(set) var titles = Bearers()
    private(set) var summaries = Bearers()

    init(of dossier: Dossier) {
      for reference in dossier.recordsWithPages { add(reference, dossier) }
    }

    mutating func add(_ reference: RecordReference, _ dossier: Dossier) {
      titles.add(reference, under: dossier.title(of: reference))
      if let summary = dossier.summary(of: reference).nonEmpty { summaries.add(reference, under: summary) }
    }

    mutating func remove(_ reference: RecordReference, _ dossier: Dossier) {
      titles.remove(reference, from: dossier.title(of: reference))
      summaries.remove(reference, from: dossier.summary(of: reference))
    }
  }

  /// Records by a text of theirs; only texts that occur twice cost an array.
  private struct Bearers {
    private var first: [String: RecordReference] = [:]
    private var further: [String: [RecordReference]] = [:]

    mutating func add(_ reference: RecordReference, under text: String) {
      if first[text] == nil { first[text] = reference } else { further[text, default: []].append(reference) }
    }

    mutating func remove(_ reference: RecordReference, from text: String) {
      var members = members(of: text)
      members.removeAll { $0 == reference }
      first[text] = members.first
      further[text] = members.count > 1 ? Array(members.dropFirst()) : nil
    }

    func members(of text: String) -> [RecordReference] {
      first[text].map { [$0] + further[text, default: []] } ?? []
    }

    /// The members of each group of two or more.
    var shared: [[RecordReference]] {
      further.compactMap { text, others in first[text].map { [$0] + others } }
    }
  }
}

extension RecordReference {
  /// Whether the record has a page of its own.
  var hasPage: Bool { kind != .event && kind != .claim }
}

extension Dossier {
  /// The records that have pages of their own.
  var recordsWithPages: [RecordReference] {
    people.ids.map(RecordReference.person) + organizations.ids.map(RecordReference.organization)
      + places.ids.map(RecordReference.place) + cases.ids.map(RecordReference.case)
      + sources.ids.map(RecordReference.source) + pages.ids.map(RecordReference.page)
  }
}
