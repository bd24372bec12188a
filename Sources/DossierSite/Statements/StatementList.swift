import DossierModel

/// Statements in the order in which a page lists them, and those that continue it.
///
/// Kept as places among all statements that name the record: a large dossier has lists of all that rests on its sources.
struct StatementList: Sendable {
  /// The statements that name the record, in the order of the records in which they stand.
  private let named: ArraySlice<StatementNaming>
  /// Of a source: those that it alone states, those that others state independently, those that are elsewhere on the same
  /// word only, in copies of it, or in sources that relay it. Of a speaker or a relay all are in the first set.
  private var sets: [[UInt32]] = [[]]
  /// How many more stand on the record's page already, for what they say.
  private(set) var above = 0

  /// How many statements each set has.
  var counts: [Int] { sets.map(\.count) }
  var count: Int { sets.reduce(0) { $0 + $1.count } }

  /// What rests on a source.
  init(restingOn source: SourceID, _ site: SiteContext) {
    named = site.graph.statements(naming: .source(source))
    sets = Self.sets(of: named, restingOn: source, site)
    sort(site)
  }

  /// What a record says about others, or passes on.
  init(naming record: RecordReference, as role: StatementRole, _ site: SiteContext) {
    named = site.graph.statements(naming: record)
    for (place, naming) in named.enumerated() where naming.roles.contains(role) {
      if site.shows(naming.statement, on: record) { above += 1 } else { sets[0].append(UInt32(place)) }
    }
    sort(site)
  }

  /// The part of each set that is on a page of some statements.
  func slices(_ range: Range<Int>) -> [[Statement]] {
    var before = 0
    return sets.map { set in
      let places = range.clamped(to: before..<before + set.count)
      defer { before += set.count }
      return set[(places.lowerBound - before)..<(places.upperBound - before)].map { statement(at: $0) }
    }
  }

  private func statement(at place: UInt32) -> Statement {
    named[named.startIndex + Int(place)].statement
  }

  /// Sorts by the record that statements are about; of one record what stands in it comes first, then events from the earliest on,
  /// then claims.
  private mutating func sort(_ site: SiteContext) {
    sets = sets.map { set in
      set.map { StatementPlace(of: statement(at: $0), at: $0, site) }.sorted().map(\.place)
    }
  }
}

extension StatementList {
  /// Where the statements that rest on a source stand among those that name it, by the sets in which they are told.
  private static func sets(
    of named: ArraySlice<StatementNaming>, restingOn source: SourceID, _ site: SiteContext
  ) -> [[UInt32]] {
    let original = site.roots.original(of: source)
    var sets: [[UInt32]] = [[], [], []]
    var last: (claim: ClaimID, set: Int)?
    func set(of provenance: ProvenanceRoots.Provenance) -> Int {
      provenance.restsAlone(on: source) ? 0 : provenance.isCorroborated(beside: original) ? 1 : 2
    }
    func set(of claim: ClaimID) -> Int {
      if let last, site.roots.shareProvenance(last.claim, claim) { return last.set }
      let set = set(of: site.roots.provenance(of: claim))
      last = (claim, set)
      return set
    }
    for (place, naming) in named.enumerated() where naming.roles.isSource {
      // What can be read nowhere else needs no looking at who says so.
      let number =
        if let claim = naming.statement.claim {
          naming.isOnlySource && site.roots.standsByItself(claim) ? 0 : set(of: claim)
        } else {
          naming.isOnlySource ? 0 : set(of: site.roots.provenance(of: naming.statement))
        }
      sets[number].append(UInt32(place))
    }
    return sets
  }
}

extension Statement {
  /// The claim, if the statement is one and no figure of it.
  var claim: ClaimID? {
    if case .claim(let id) = record, part == .whole { id } else { nil }
  }
}

/// Where a statement stands in a list.
private struct StatementPlace: Comparable {
  private let group: StatementGroup
  private let record: RecordReference
  private let time: PlaceInTime?
  /// Among the statements in the order of their records.
  let place: UInt32

  init(of statement: Statement, at place: UInt32, _ site: SiteContext) {
    group = site.group(of: statement)
    record = statement.record
    time = if case .event(let id) = record { site.dossier.placeInTime(of: id) } else { nil }
    self.place = place
  }

  static func < (left: StatementPlace, right: StatementPlace) -> Bool {
    if left.group != right.group { return left.group < right.group }
    if left.record == right.record { return left.place < right.place }
    if let time = left.time, let other = right.time { return time < other }
    return left.record < right.record
  }
}

/// Under which heading a statement is listed.
enum StatementGroup: Hashable, Comparable {
  case about(RecordReference)
  /// Events that belong to no record.
  case events
  /// Records that are only named.
  case names

  static func < (left: StatementGroup, right: StatementGroup) -> Bool { left.rank < right.rank }

  private var rank: UInt64 {
    switch self {
    case .about(let record): record.number
    case .events: .max - 1
    case .names: .max
    }
  }
}

extension SiteContext {
  /// The heading under which a statement is listed: the record to which it belongs.
  func group(of statement: Statement) -> StatementGroup {
    switch statement.record {
    case .claim(let id): return .about(dossier.claims[id].subject)
    case .event(let id):
      return dossier.events.lend(id) { $0.owner }.map(StatementGroup.about) ?? .events
    case let record: return statement.part == .whole ? .names : .about(record)
    }
  }
}
