import DossierModel

/// What tells the pages apart of records that are called alike, or summed up in the same words: two people of one name, a document
/// and its copy.
///
/// Titles and descriptions of pages are to be unique, since a tab, a bookmark or a search result shows nothing else.
struct Namesakes: Sendable {
  /// What stands in parentheses after the title; only for those that share it.
  private var qualifiers: [RecordReference: String] = [:]
  private var sharingSummary: Set<RecordReference> = []

  init(_ dossier: Dossier, _ labels: RecordLabels) {
    var titles = Groups()
    var summaries = Groups()
    for reference in dossier.recordsWithPages {
      titles.add(reference, under: dossier.title(of: reference))
      if let summary = dossier.header(of: reference)?.summary.nonEmpty { summaries.add(reference, under: summary) }
    }
    sharingSummary = Set(summaries.shared.joined())
    for alike in titles.shared {
      let names = alike.map { labels[$0].text }
      let tellsApart = Set(names).count == names.count && !names.contains(dossier.title(of: alike[0]))
      for (reference, name) in zip(alike, names) {
        qualifiers[reference] = tellsApart ? name : dossier.slug(of: reference)
      }
    }
  }

  /// What tells a record from others of its title; nil if there are none.
  func qualifier(of reference: RecordReference) -> String? {
    qualifiers.isEmpty ? nil : qualifiers[reference]
  }

  func sharesSummary(_ reference: RecordReference) -> Bool {
    sharingSummary.contains(reference)
  }

  /// Records by a text of theirs; only texts that occur twice cost an array.
  private struct Groups {
    private var first: [String: RecordReference] = [:]
    private var further: [String: [RecordReference]] = [:]

    mutating func add(_ reference: RecordReference, under text: String) {
      if first[text] == nil { first[text] = reference } else { further[text, default: []].append(reference) }
    }

    /// The members of each group of two or more.
    var shared: [[RecordReference]] {
      further.compactMap { text, others in first[text].map { [$0] + others } }
    }
  }
}

extension Dossier {
  /// The records that have pages of their own.
  var recordsWithPages: [RecordReference] {
    people.ids.map(RecordReference.person) + organizations.ids.map(RecordReference.organization)
      + places.ids.map(RecordReference.place) + cases.ids.map(RecordReference.case)
      + sources.ids.map(RecordReference.source) + pages.ids.map(RecordReference.page)
  }
}
