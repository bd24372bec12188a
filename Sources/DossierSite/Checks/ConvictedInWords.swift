import DossierDiagnostics
import DossierModel

/// Nobody's page says “convicted” in words alone.
enum ConvictedInWords: Check {
  static let kind = DiagnosticKind(
    "convicted-in-words", .advice,
    """
    The page of a person says “convicted” or “guilty” in its own words, and the dossier holds no event, sentence or claim that says so of \
    them. A conviction is a claim, too: add who was convicted, when, and who says so, or say it in other words.
    """)

  static let missesSomething = true

  private static let evidence: Set<String> = [
    "convicted", "conviction", "sentenced", "sentence", "executed", "execution",
  ]

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    for id in dossier.people.ids {
      guard let (words, range) = dossier.people.lend(id, to: texts) else { continue }
      guard !isShown(id, dossier, graph) else { continue }
      report(
        Diagnostic(
          kind, "\(words) says “convicted” with no such event or claim: \(dossier.title(of: .person(id)))", at: range))
    }
  }

  /// The first text of a person's page that says so.
  private static func texts(of person: borrowing Person) -> (words: String, range: SourceRange)? {
    let header = person.header
    if ConvictionWords.are(in: header.summary) { return ("`summary`", header.summaryRange ?? header.range) }
    if let text = person.description, ConvictionWords.are(in: text.value) { return ("`described_as`", text.range) }
    if let text = person.occupations.first(where: { ConvictionWords.are(in: $0.value) }) {
      return ("`occupations`", text.range)
    }
    if let position = person.positions.first(where: { ConvictionWords.are(in: $0.title) }) {
      return ("`positions`", position.range)
    }
    return header.note?.conviction.map { ("the note", $0) }
  }

  private static func isShown(_ id: PersonID, _ dossier: Dossier, _ graph: DossierGraph) -> Bool {
    let person = RecordReference.person(id)
    let cases = graph.cases(of: person)
    if cases.contains(where: { !dossier.cases[$0].sentence.isEmpty }) { return true }
    let stages = cases.flatMap { dossier.cases[$0].stage.all.map(\.value) }
    if stages.contains(where: evidence.contains) { return true }
    let isEvent = graph.events(of: person).contains { event in
      evidence.contains(dossier.events[event].type)
        && dossier.events[event].attributions.contains(where: \.status.isUpheld)
    }
    if isEvent { return true }
    let claims =
      Array(graph.claims(about: person)) + Array(graph.claims(concerning: person))
      + cases.flatMap { Array(graph.claims(about: .case($0))) }
    return claims.contains { claim in
      let claim = dossier.claims[claim]
      return claim.attributions.contains(where: \.status.isUpheld)
        && ((claim.topic.map(evidence.contains) ?? false) || ConvictionWords.are(in: claim.says))
    }
  }
}
