package import DossierModel

/// An edit of a dossier: what of the tables that all pages share is made anew, and what of the site before it serves the site after it.
package struct SiteEdit: Sendable {
  let old: Dossier
  let new: Dossier
  /// Every record that may differ, or that came or went, once and in order.
  let records: [RecordReference]

  package init(of records: some Sequence<RecordReference>, from old: Dossier, to new: Dossier) {
    self.old = old
    self.new = new
    self.records = Set(records).sorted()
  }

  /// The edited records that the dossier has now.
  var present: [RecordReference] { records.filter(new.contains) }

  /// Whether dates, topics or anything else is worded differently.
  var changesWording: Bool {
    old.settings.language != new.settings.language || old.settings.topics != new.settings.topics
      || old.settings.words != new.settings.words
  }

  /// The edited records of which something differs, or that came or went.
  func records(whose value: (Dossier, RecordReference) -> (some Equatable)?) -> [RecordReference] {
    records.filter { reference in
      let isOld = old.contains(reference)
      return isOld != new.contains(reference) || isOld && value(old, reference) != value(new, reference)
    }
  }

  /// The edited records of a kind of which something differs, or that came or went.
  func ids<Record: DossierModel.Record>(
    _ table: (Dossier) -> RecordTable<Record>, whose value: (Record) -> some Equatable
  ) -> [RecordID<Record>] {
    let (old, new) = (table(old), table(new))
    return records.lazy.filter { $0.kind == Record.kind }.map { RecordID<Record>($0.index) }.filter { id in
      let isOld = old.contains(id)
      return isOld != new.contains(id) || isOld && value(old[id]) != value(new[id])
    }
  }

  /// Records that are named differently, which shows in the labels of others too.
  var renamed: [RecordReference] {
    records { dossier, reference in reference.kind == .claim ? nil : dossier.title(of: reference) }
  }

  /// The edited records, and those that edited claims are about: what is counted for these may differ.
  var touched: Set<RecordReference> {
    var touched = Set(records)
    for case .claim(let id) in records {
      for dossier in [old, new] where dossier.claims.contains(id) {
        touched.insert(dossier.claims[id].subject)
        for disputed in dossier.claims[id].disputes { touched.insert(dossier.claims[disputed].subject) }
      }
    }
    return touched
  }

  /// ``touched``, and all that the edited records name or named.
  var named: Set<RecordReference> {
    var named = touched
    for record in records {
      for dossier in [old, new] where dossier.contains(record) {
        named.formUnion(ReferenceWalk.uses(in: record, of: dossier).keys)
      }
    }
    return named
  }
}
