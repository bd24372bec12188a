import DossierDiagnostics
import DossierModel

/// Claims about one thing name it alike, or their contradiction isn't found.
enum MisspelledTopic: Check {
  static let kind = DiagnosticKind(
    "misspelled-topic", .warning,
    """
    A topic is used once and differs by one letter from another, so that claims about one thing may pass each other by. Write both \
    alike. A claim about what a field says takes the name of the field, and is compared with it. If they are two things, give this one its words under `topics` in dossier.yaml. A topic that is worded there must be used.
    """)

  /// Shorter topics are too often alike by chance: date and fate, name and fame.
  private static let shortest = 6

  /// Other words for what a field of a person answers: claims under them pass the field by.
  private static let fields = [
    "birth-date": "born", "birthdate": "born", "date-of-birth": "born", "year-of-birth": "born",
    "date-of-death": "died",
    "year-of-death": "died", "place-of-birth": "birthplace", "place-of-death": "deathplace",
    "citizenship": "nationality",
  ]

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    let uses = uses(in: dossier, graph)
    let wordings = dossier.settings.topics.wordings
    let worded = Set(wordings.map(\.topic.value))
    for (topic, field) in fields.sorted(by: { $0.key < $1.key }) {
      guard let range = uses[topic]?.first else { continue }
      report(
        Diagnostic(kind, "topic `\(topic)` is another word for the field `\(field)`", at: range, suggestion: field))
    }
    let near = NeighborTopics(uses.keys.filter { $0.utf8.count >= shortest })
    for (topic, use) in uses.sorted(by: { $0.key < $1.key }) where use.count == 1 && !worded.contains(topic) {
      guard topic.utf8.count >= shortest, let range = use.first else { continue }
      let others = near.neighbors(of: topic).map { ($0, uses[$0]?.count ?? 0) }
      guard let (other, count) = others.min(by: { ($1.1, $0.0) < ($0.1, $1.0) }) else { continue }
      // Of two that are used once each, one complaint is enough.
      if count == 1, !worded.contains(other), other > topic { continue }
      report(
        Diagnostic(
          kind, "topic `\(topic)` is used only here and is nearly `\(other)`", at: range, suggestion: other))
    }
    for wording in wordings where uses[wording.topic.value] == nil {
      let topic = wording.topic.value
      report(
        Diagnostic(
          kind, "no claim, finding or field is about `\(topic)`", at: wording.topic.range,
          suggestion: nearMiss(to: topic, among: uses.keys.sorted())))
    }
  }

  private typealias Use = (count: Int, first: SourceRange?)

  /// How often each topic is used, and where first. Fields whose accounts differ are topics, too.
  private static func uses(in dossier: Dossier, _ graph: DossierGraph) -> [String: Use] {
    var uses: [String: Use] = [:]
    func add(_ topic: String, _ range: SourceRange?) {
      uses[topic, default: (0, range)].count += 1
    }
    for id in dossier.claims.ids {
      let (topic, range) = dossier.claims.lend(id) { ($0.topic, $0.range) }
      if let topic { add(topic, range) }
    }
    func addFindings(of header: borrowing RecordHeader) {
      for finding in header.findings { add(finding.topic, finding.range) }
    }
    for id in dossier.people.ids { dossier.people.lend(id) { addFindings(of: $0.header) } }
    for id in dossier.organizations.ids { dossier.organizations.lend(id) { addFindings(of: $0.header) } }
    for id in dossier.places.ids { dossier.places.lend(id) { addFindings(of: $0.header) } }
    for id in dossier.cases.ids { dossier.cases.lend(id) { addFindings(of: $0.header) } }
    for id in dossier.events.ids { dossier.events.lend(id) { addFindings(of: $0.header) } }
    for id in dossier.sources.ids { dossier.sources.lend(id) { addFindings(of: $0.header) } }
    for id in dossier.pages.ids { dossier.pages.lend(id) { addFindings(of: $0.header) } }
    for topic in Conflict.fieldTopics { add(topic, nil) }
    return uses
  }
}
