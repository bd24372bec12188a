/// The ids of a neutral dossier's records. Slugs are unique for their kind only, ids for the whole dossier.
struct NeutralIDs {
  private var ids: [String: String] = [:]
  private var taken: Set<String> = []

  init(_ dossier: NeutralDossier) {
    for record in dossier.people { add("person", record.slug) }
    for record in dossier.cases { add("case", record.slug) }
    for record in dossier.organisations { add("organisation", record.slug) }
    for record in dossier.sources { add("source", record.slug) }
    for record in dossier.events { add("event", record.slug) }
    for record in dossier.claims { add("claim", record.slug) }
  }

  /// The id of a record of a kind.
  func callAsFunction(_ kind: String, _ slug: String) -> String {
    self(reference: "\(kind)/\(slug)")
  }

  /// The id of a record that is referred to as `person/SLUG`.
  func callAsFunction(reference: String) -> String {
    ids[reference] ?? reference
  }

  /// The slug, behind the kind if another record has it already.
  private mutating func add(_ kind: String, _ slug: String) {
    let id = taken.contains(slug) ? "\(kind)-\(slug)" : slug
    taken.insert(id)
    ids["\(kind)/\(slug)"] = id
  }
}
