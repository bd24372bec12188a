package import DossierModel

/// An edit of a dossier that left all ids as they were, and what of it all pages share: where it changes nothing that a table is
/// made of, the table of the site before the edit serves the site after it.
package struct SiteEdit: Sendable {
  let old: Dossier
  let new: Dossier
  /// Every record that may differ.
  let records: [RecordReference]

  package init(of records: [RecordReference], from old: Dossier, to new: Dossier) {
    self.old = old
    self.new = new
    self.records = records
  }

  /// Whether dates, topics or anything else is worded differently.
  var changesWording: Bool {
    old.settings.language != new.settings.language || old.settings.topics != new.settings.topics
      || old.settings.words != new.settings.words
  }

  /// Whether records lie at other places of the site, or events on other pages of the timeline.
  var changesAddresses: Bool {
    records.contains { reference in
      switch reference {
      case .event(let id):
        old.events[id].when?.date != new.events[id].when?.date
          || old.events[id].cases.first != new.events[id].cases.first
      case .claim(let id): old.claims[id].subject != new.claims[id].subject
      default: false
      }
    }
  }

  /// Whether records are named differently, which shows in the labels of others too.
  var changesTitles: Bool {
    records.contains { $0.kind != .claim && old.title(of: $0) != new.title(of: $0) }
  }

  /// Whether records are summed up differently, or told from their namesakes by another label.
  func changesSummaries(_ labels: RecordLabels, _ former: RecordLabels) -> Bool {
    records.contains { reference in
      guard reference.kind != .claim else { return false }
      return old.header(of: reference)?.summary != new.header(of: reference)?.summary
        || labels[reference].text != former[reference].text
    }
  }

  /// The edited records, and those that edited claims are about: what is counted for these may differ.
  var touched: Set<RecordReference> {
    var touched = Set(records)
    for case .claim(let id) in records {
      for claim in [old.claims[id], new.claims[id]] {
        touched.insert(claim.subject)
        for disputed in claim.disputes { touched.insert(new.claims[disputed].subject) }
      }
    }
    return touched
  }

  /// ``touched``, and all that the edited records name or named.
  var named: Set<RecordReference> {
    var named = touched
    for record in records {
      for dossier in [old, new] { named.formUnion(ReferenceWalk.uses(in: record, of: dossier).lazy.map(\.to)) }
    }
    return named
  }

  /// Whether records stand at other places of the indexes.
  var changesOrder: Bool {
    records.contains { reference in
      switch reference {
      case .person(let id): old.people[id].names.sortText != new.people[id].names.sortText
      case .organization(let id): old.organizations[id].names.sortText != new.organizations[id].names.sortText
      case .place(let id): old.places[id].names.sortText != new.places[id].names.sortText
      case .case(let id): old.cases[id].sortText != new.cases[id].sortText
      case .source(let id):
        old.sources[id].title != new.sources[id].title
          || old.sources[id].published?.date?.sortKey != new.sources[id].published?.date?.sortKey
      case .event, .claim, .page: false
      }
    }
  }

  /// Whether somebody is tied to somebody else than before, or otherwise.
  var changesTies: Bool {
    records.contains { TieWalk.ties(in: $0, of: old) != TieWalk.ties(in: $0, of: new) }
  }

  /// Whether somebody holds another position.
  var changesMembers: Bool {
    records.contains { reference in
      guard case .person(let id) = reference else { return false }
      return old.people[id].positions.map(\.organization?.reference)
        != new.people[id].positions.map(\.organization?.reference)
    }
  }
}
