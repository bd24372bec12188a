import Foundation

/// Writes a neutral dossier as a content folder: claims and the events of cases inside the records they belong to, other events as a table.
struct NeutralConversion {
  let dossier: NeutralDossier
  let ids: NeutralIDs
  private let claimsBySubject: [String: [NeutralRecords.Claim]]
  private let eventsByCase: [String: [NeutralRecords.Event]]

  init(_ dossier: NeutralDossier) {
    self.dossier = dossier
    ids = NeutralIDs(dossier)
    claimsBySubject = Dictionary(grouping: dossier.claims, by: \.subject)
    eventsByCase = Dictionary(grouping: dossier.events, by: \.case)
  }

  func write(to folder: DraftFolder) throws {
    try folder.write(settings, to: "dossier.yaml")
    for person in dossier.people { try folder.write(record(person)) }
    for organisation in dossier.organisations { try folder.write(record(organisation)) }
    for record in dossier.cases { try folder.write(self.record(record)) }
    for source in dossier.sources { try folder.write(record(source)) }
    try folder.write(looseEvents.text, to: "events.csv")
  }

  /// A note with its links, `[label](ref:person/slug)`, turned into `[label](id)`.
  func note(of kind: NeutralDossier.NoteKind, _ slug: String) throws -> String {
    var parts = try dossier.note(of: kind, slug).components(separatedBy: "](ref:")
    for index in parts.indices.dropFirst() {
      guard let end = parts[index].firstIndex(of: ")") else { continue }
      parts[index] = ids(reference: String(parts[index][..<end])) + parts[index][end...]
    }
    return parts.joined(separator: "](")
  }

  func claims(about reference: String) -> DraftField {
    let claims = (claimsBySubject[reference] ?? []).map { claim in
      [
        DraftField("id", ids("claim", claim.slug)),
        DraftField("about", Self.hyphenated(claim.predicate)),
        DraftField("says", claim.text),
        DraftField("when", claim.date),
        DraftField("concerns", claim.object == claim.subject ? [] : [ids(reference: claim.object)]),
        DraftField("status", Self.status(of: claim)),
      ] + citations(claim.sources)
    }
    return DraftField("claims", claims)
  }

  func events(of slug: String) -> DraftField {
    DraftField("events", (eventsByCase[slug] ?? []).map { fields(of: $0) })
  }

  /// The first source as `in`, the others as further attributions.
  func citations(_ citations: [NeutralRecords.Citation]) -> [DraftField] {
    let texts = citations.map { "\(ids("source", $0.source)), \($0.locator)" }
    return [
      DraftField("in", texts.first ?? ""), DraftField("also", texts.dropFirst().map { [DraftField("in", $0)] }),
    ]
  }

  func parties(_ parties: [NeutralRecords.Party], _ organisations: [String]) -> DraftField {
    let people = parties.map { "\(ids("person", $0.person)) as \($0.role)" }
    return DraftField("parties", people + organisations.map { ids("organisation", $0) })
  }

  static func hyphenated(_ words: String) -> String {
    words.lowercased().replacing(" ", with: "-")
  }

  /// What is certain is confirmed, but by two sources at least.
  private static func status(of claim: NeutralRecords.Claim) -> String {
    switch claim.confidence {
    case "certain" where claim.sources.count > 1: "confirmed"
    case "disputed", "retracted": claim.confidence
    default: "reported"
    }
  }

  private func fields(of event: NeutralRecords.Event) -> [DraftField] {
    let people = event.people.map { "\(ids("person", $0.person)) as \($0.role)" }
    return [
      DraftField("id", ids("event", event.slug)),
      DraftField("title", event.title),
      DraftField("kind", Self.hyphenated(event.kind)),
      DraftField("when", event.date),
      DraftField("place", event.place),
      DraftField("participants", people + event.organisations.map { ids("organisation", $0) }),
      DraftField("says", event.summary),
    ] + citations(event.sources)
  }

  /// The events that belong to no case.
  private var looseEvents: DraftTable {
    let columns = ["id", "title", "kind", "when", "place", "participants", "says", "in", "also.in"]
    var table = DraftTable(columns: columns)
    for event in eventsByCase[""] ?? [] {
      var cells = Dictionary(uniqueKeysWithValues: fields(of: event).map { ($0.key, $0.value.cell) })
      cells["also.in"] = event.sources.dropFirst().map { "\(ids("source", $0.source)), \($0.locator)" }
      table.append(cells)
    }
    return table
  }
}
