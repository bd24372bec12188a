import DossierDiagnostics
import DossierLoading
import DossierModel

/// What `words.yaml` calls otherwise is a term that the dossier has.
enum UnknownWordedTerm {
  static let kind = DiagnosticKind(
    "unknown-worded-term", .warning,
    """
    `terms` and `inverses` in `Templates/words.yaml` word statuses and the terms of the vocabularies: those that every dossier has, and \
    those that dossier.yaml adds; beside these kinds of numbers, roles, genders, units and languages of sources, as records write them. Another term is on no page, so that nothing reads otherwise.
    """)

  static func run(on templates: TemplateFolder, _ dossier: Dossier) -> [Diagnostic] {
    guard !templates.wordedTerms.isEmpty else { return [] }
    let terms =
      VocabularyList.allCases.flatMap { dossier.settings.vocabulary[keyPath: $0.terms] }
      + ClaimStatus.allCases.map(\.rawValue)
    var known = Set(terms)
    let unknown = templates.wordedTerms.filter { !known.contains($0.value) }
    guard !unknown.isEmpty else { return [] }
    known.formUnion(Party.usualRoles)
    // Any word can be the kind of a number, a role or a unit.
    for kind in RecordKind.allCases {
      for record in dossier.references(of: kind) {
        for identifier in dossier.header(of: record)?.identifiers ?? [] { known.insert(identifier.kind.name) }
        for figure in dossier.figures(of: record) { known.insert(figure.unit) }
        switch record {
        case .person(let id): if let gender = dossier.people[id].gender { known.insert(gender) }
        case .source(let id): if let language = dossier.sources[id].language { known.insert(language) }
        case .case(let id):
          known.formUnion(dossier.cases[id].parties.map(\.role))
          let amounts = dossier.cases[id].sentence.all.flatMap(\.value.parts).compactMap(\.amount)
          known.formUnion(amounts.map(\.unit))
        case .event(let id): known.formUnion(dossier.events[id].participants.map(\.role))
        case .claim(let id): for figure in dossier.claims[id].counts { known.insert(figure.unit) }
        case .organization, .place, .page: break
        }
      }
    }
    return unknown.filter { !known.contains($0.value) }.map { term in
      Diagnostic(
        kind, "`\(term.value)` is no term of this dossier", at: term.range,
        suggestion: nearMiss(to: term.value, among: terms))
    }
  }
}
