import DossierModel

/// Statements in the order in which a page lists them, and those that continue it.
struct StatementList: Sendable {
  /// Of a source: those that it alone states, those that others state independently, those that are elsewhere on the same
  /// word only, in copies of it, or in sources that relay it. Of a speaker or a relay all are in the first set.
  private(set) var sets: [[Statement]]
  /// How many more stand on the record's page already, for what they say.
  private(set) var above = 0

  var count: Int { sets.reduce(0) { $0 + $1.count } }
  var all: some Sequence<Statement> { sets.joined() }

  /// What rests on a source.
  init(restingOn source: SourceID, _ site: SiteContext) {
    let original = site.roots.original(of: source)
    var last: (claim: ClaimID, provenance: ProvenanceRoots.Provenance)?
    func provenance(of statement: Statement, _ attributions: [Attribution]) -> ProvenanceRoots.Provenance {
      guard case .claim(let id) = statement.record, statement.part == .whole else {
        return site.roots.provenance(of: attributions)
      }
      if let last, site.roots.shareProvenance(last.claim, id) { return last.provenance }
      let provenance = site.roots.provenance(of: id)
      last = (id, provenance)
      return provenance
    }
    sets = [[], [], []]
    site.graph.visitStatements(naming: .source(source), as: .source, in: site.dossier) { statement, attributions in
      let provenance = provenance(of: statement, attributions)
      let isAlone = provenance.restsAlone(on: source)
      let isConfirmed = !isAlone && provenance.isCorroborated(beside: original)
      sets[isAlone ? 0 : isConfirmed ? 1 : 2].append(statement)
    }
    sets = sets.map { Self.sorted($0, site) }
  }

  /// What a record says about others, or passes on.
  init(naming record: RecordReference, as role: StatementRole, _ site: SiteContext) {
    let statements = site.graph.statements(naming: record, as: role, in: site.dossier)
    let elsewhere = statements.filter { !site.shows($0, on: record) }
    above = statements.count - elsewhere.count
    sets = [Self.sorted(elsewhere, site)]
  }

  /// The part of each set that is on a page of some statements.
  func slices(_ range: Range<Int>) -> [ArraySlice<Statement>] {
    var before = 0
    return sets.map { set in
      let places = range.clamped(to: before..<before + set.count)
      defer { before += set.count }
      return set[(places.lowerBound - before)..<(places.upperBound - before)]
    }
  }

  /// By the record that they are about; of one record what stands in it first, then events from the earliest on, then claims.
  private static func sorted(_ statements: [Statement], _ site: SiteContext) -> [Statement] {
    let keyed = statements.enumerated().map { (place: $0, key: site.group(of: $1), statement: $1) }
    return keyed.sorted { left, right in
      if left.key != right.key { return left.key < right.key }
      if left.statement.record == right.statement.record { return left.place < right.place }
      if case (.event(let first), .event(let second)) = (left.statement.record, right.statement.record) {
        return site.dossier.isEarlier(first, than: second)
      }
      return left.statement.record < right.statement.record
    }
    .map(\.statement)
  }
}

/// Under which heading a statement is listed.
enum StatementGroup: Hashable, Comparable {
  case about(RecordReference)
  /// Events that belong to no record.
  case events
  /// Records that are only named.
  case names
}

extension SiteContext {
  /// The heading under which a statement is listed: the record to which it belongs.
  func group(of statement: Statement) -> StatementGroup {
    switch statement.record {
    case .claim(let id): return .about(dossier.claims[id].subject)
    case .event(let id):
      let owner =
        dossier.events[id].cases.first.map(RecordReference.case) ?? DossierGraph.parts(of: dossier.events[id]).first
      return owner.map(StatementGroup.about) ?? .events
    case let record: return statement.part == .whole ? .names : .about(record)
    }
  }
}
