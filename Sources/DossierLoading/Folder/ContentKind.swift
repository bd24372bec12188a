/// What a record of the content folder is.
package enum ContentKind: String, CaseIterable, Sendable {
  case person, organization, place, event, source, claim, note
  case legalCase = "case"
  /// Statements about records that stand elsewhere: what the rows of `relations.csv` say belongs to the records that they name.
  case relation, identifier, name, position, party, count, finding, link
  /// `dossier.yaml`: what holds for the whole dossier.
  case settings

  /// How folders and tables of this kind are named: `people`, as in `people/`, `people.csv` and `people.yaml`.
  package var collectionName: String? {
    switch self {
    case .person: "people"
    case .organization: "organizations"
    case .place: "places"
    case .legalCase: "cases"
    case .event: "events"
    case .source: "sources"
    case .claim: "claims"
    case .note: "notes"
    case .relation: "relations"
    case .identifier: "identifiers"
    case .name: "names"
    case .position: "positions"
    case .party: "parties"
    case .count: "counts"
    case .finding: "findings"
    case .link: "links"
    case .settings: nil
    }
  }

  /// Whether there can be a folder with one Markdown file for each record. Claims and other statements are only ever listed.
  package var hasFolder: Bool { self != .claim && self != .settings && !isOfStatements }

  /// Whether records can be listed in a CSV or YAML file. Notes are prose, each a file of its own.
  package var hasTables: Bool { self != .note && self != .settings }

  /// Whether it lists statements that belong to records of other files.
  package var isOfStatements: Bool {
    switch self {
    case .relation, .identifier, .name, .position, .party, .count, .finding, .link: true
    case .person, .organization, .place, .legalCase, .event, .source, .claim, .note, .settings: false
    }
  }
}
