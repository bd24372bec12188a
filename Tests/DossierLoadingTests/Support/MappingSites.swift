@testable import DossierLoading

/// Where a mapping of each shape can stand in a content folder, and what it needs there.
struct MappingSite {
  let shape: MappingShape
  /// A kind's folder, or `dossier.yaml`.
  let folder: String
  /// The fields of the file, with `%` for the mapping.
  let wrapper: String
  /// What the mapping needs to be sound.
  let needed: [String: String]

  init(_ shape: MappingShape, _ folder: String, _ wrapper: String = "%", _ needed: [String: String] = [:]) {
    self.shape = shape
    self.folder = folder
    self.wrapper = wrapper
    self.needed = needed
  }

  /// A file with the mapping, one of whose keys has the given value; `number` tells it from others.
  func file(_ key: String, _ value: String, number: Int = 0) -> (path: String, text: String) {
    var entries = needed
    entries[key] = value
    let mapping = "{\(entries.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
    let fields = wrapper.replacing("%", with: mapping)
    return folder == "dossier.yaml" ? (folder, fields + "\n") : ("\(folder)/x\(number).md", "---\n\(fields)\n---\n")
  }

  static let all: [MappingSite] = [
    MappingSite(PersonKey.shape, "people", "%", ["names": "X"]),
    MappingSite(OrganizationKey.shape, "organizations", "%", ["names": "X"]),
    MappingSite(PlaceKey.shape, "places", "%", ["names": "X"]),
    MappingSite(CaseKey.shape, "cases", "%", ["title": "X"]),
    MappingSite(EventKey.shape, "events", "%", ["kind": "other"]),
    MappingSite(SourceKey.shape, "sources", "%", ["title": "X", "type": "book"]),
    MappingSite(PageKey.shape, "notes", "%", ["title": "X"]),
    MappingSite(ClaimKey.shape, "people", "{names: X, claims: [%]}", ["says": "X", "in": "gazette"]),
    MappingSite(RelationKey.shape, "people", "{names: X, relations: [%]}", ["kind": "met", "to": "jana"]),
    MappingSite(CountKey.shape, "people", "{names: X, counts: [%]}", ["what": "X", "number": "1"]),
    MappingSite(
      FindingKey.shape, "people", "{names: X, findings: [%]}", ["about": "a", "says": "X", "by": "X", "on": "2000"]),
    MappingSite(IdentifierKey.shape, "people", "{names: X, identifiers: [%]}", ["kind": "id-number", "value": "1"]),
    MappingSite(NameKey.shape, "people", "{names: [%]}", ["text": "X"]),
    MappingSite(PositionKey.shape, "people", "{names: X, positions: [%]}", ["title": "X"]),
    MappingSite(PartyKey.shape, "cases", "{title: X, parties: [%]}", ["who": "jana"]),
    MappingSite(SentenceKey.shape, "cases", "{title: X, sentence: [%]}", ["kind": "fine", "amount": "1"]),
    MappingSite(PenaltyKey.shape, "cases", "{title: X, sentence: {parts: [%]}}", ["kind": "fine", "amount": "1"]),
    MappingSite(AmountKey.shape, "cases", "{title: X, sentence: {kind: fine, to: %}}", ["amount": "1"]),
    MappingSite(
      RelativeDateKey.shape, "events", "{kind: other, relative: %}", ["to": "arrest", "offset": "1 day"]),
    MappingSite(CoordinatesKey.shape, "places", "{names: X, coordinates: %}", ["lat": "1", "lon": "1"]),
    MappingSite(LinkKey.shape, "people", "{names: X, links: [%]}", ["url": "https://example.org"]),
    MappingSite(AttributionKey.shape, "people", "{names: X, also: [%]}"),
    MappingSite(CitationKey.shape, "people", "{names: X, in: %}", ["source": "gazette"]),
    MappingSite(MentionKey.shape, "people", "{names: X, by: [%]}"),
    MappingSite(AccountKey.shape, "cases", "{title: X, official_charge: %}", ["value": "X"]),
    MappingSite(DateAccountKey.shape, "cases", "{title: X, opened: [%]}", ["value": "2000"]),
    MappingSite(LifeDateKey.shape, "people", "{names: X, born: [%]}", ["value": "2000"]),
    MappingSite(MentionAccountKey.shape, "people", "{names: X, nationality: [%]}"),
    MappingSite(SettingsKey.shape, "dossier.yaml", "%", ["title": "X"]),
    MappingSite(EditionKey.shape, "dossier.yaml", "{title: X, editions: [%]}", ["date": "2000", "title": "X"]),
    MappingSite(VocabularyKey.shape, "dossier.yaml", "{title: X, vocabulary: %}"),
    MappingSite(
      RelationKindKey.shape, "dossier.yaml", "{title: X, vocabulary: {relation_kinds: [%]}}", ["kind": "financed"]),
  ]
}
