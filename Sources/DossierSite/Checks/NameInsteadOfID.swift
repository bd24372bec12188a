import DossierDiagnostics
import DossierModel

/// Whoever has a record is named by its id.
enum NameInsteadOfID: Check {
  static let kind = DiagnosticKind(
    "name-instead-of-id", .advice,
    """
    Words stand where the id of a record could, and a record of this dossier has exactly this name. Words link to nothing and pass for \
    somebody else: the same person by name and by id counts as two who say so independently. Write the id; beside it, `as` keeps the \
    words. If somebody else of the same name is meant, say more: “Ann B, a neighbor”.
    """)

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    var uses: [String: [ReferenceWords]] = [:]
    ReferenceWalk.visitWords(of: dossier) { uses[$0.text, default: []].append($0) }
    guard !uses.isEmpty else { return }
    for (name, records) in records(of: dossier, calledAsIn: uses) {
      var told: Set<SourceRange> = []
      for use in uses[name] ?? [] {
        let meant = records.filter(use.canName)
        let subjects = meant.filter { $0.kind != .source }
        let ids = (subjects.isEmpty ? meant : subjects).map(dossier.slug(of:))
        guard !ids.isEmpty, told.insert(use.range).inserted else { continue }
        report(
          Diagnostic(
            kind, "`\(name)` is the name of \(ids.joined(separator: ", ")); write the id to link it", at: use.range))
      }
    }
  }

  /// The records that have one of the names, each name with those that have it.
  private static func records(
    of dossier: Dossier, calledAsIn uses: [String: [ReferenceWords]]
  ) -> [String: [RecordReference]] {
    var found: [String: [RecordReference]] = [:]
    func add(_ name: String, _ record: RecordReference) {
      if uses[name] != nil, found[name]?.last != record { found[name, default: []].append(record) }
    }
    func add(_ names: NameList, _ record: RecordReference) {
      add(names.main.text, record)
      names.others.lendEach { add($0.text, record) }
    }
    for id in dossier.people.ids { dossier.people.lend(id) { add($0.names, .person(id)) } }
    for id in dossier.organizations.ids { dossier.organizations.lend(id) { add($0.names, .organization(id)) } }
    for id in dossier.places.ids { dossier.places.lend(id) { add($0.names, .place(id)) } }
    for id in dossier.sources.ids {
      dossier.sources.lend(id) { source in
        add(source.title, .source(id))
        if let title = source.shortTitle { add(title, .source(id)) }
      }
    }
    return found
  }
}

extension ReferenceWords {
  /// Whether a record can stand in their place.
  fileprivate func canName(_ record: RecordReference) -> Bool {
    switch role {
    case .place: record.kind == .place
    case .position: record.kind == .organization
    case .speaker, .relay: true
    default: record.kind != .source
    }
  }
}
