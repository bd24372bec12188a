/// On which sources statements rest, and who is named as saying them or as passing them on: found out once, since every page counts
/// or lists some.
struct StatementIndex: Sendable {
  /// The sources of each record's statements, in the order of these and each source of a statement once; by the record's number.
  private(set) var citations: Adjacency<StatementCitation>
  /// The statements in whose attributions each record is named, by the order of the records in which they stand; by its number.
  private(set) var namings: Adjacency<StatementNaming>

  /// An index of nothing.
  init() {
    citations = Adjacency(listCount: 0, [])
    namings = Adjacency(listCount: 0, [])
  }

  init(_ dossier: Dossier, _ space: ReferenceSpace) {
    var citations = AdjacencyCollector<StatementCitation>(listCount: space.count)
    var namings = AdjacencyCollector<StatementNaming>(listCount: space.count)
    for kind in RecordKind.allCases {
      for record in dossier.references(of: kind) {
        let number = space.number(of: record)
        StatedNames.visit(record, dossier) { stated in
          stated.visitCitations { citations.append($0, to: number) }
          stated.visitNamings { namings.append($1, to: space.number(of: $0)) }
        }
      }
    }
    self.citations = Adjacency(citations)
    self.namings = Adjacency(namings)
  }

  /// Takes over what edited records state differently.
  mutating func follow(_ edited: [RecordReference], from old: Dossier, to new: Dossier, _ space: ReferenceSpace) {
    var changed: Set<RecordReference> = []
    var fresh: [Int: [StatementNaming]] = [:]
    for record in Set(edited).sorted() {
      let (before, after) = (StatedNames.all(of: record, old), StatedNames.all(of: record, new))
      guard before != after else { continue }
      changed.insert(record)
      var citations: [StatementCitation] = []
      for stated in before { stated.visitNamings { named, _ in fresh[space.number(of: named), default: []] += [] } }
      for stated in after {
        stated.visitCitations { citations.append($0) }
        stated.visitNamings { fresh[space.number(of: $0), default: []].append($1) }
      }
      self.citations.replace(space.number(of: record), with: citations)
    }
    for (number, statements) in fresh {
      let kept = namings[number].filter { !changed.contains($0.statement.record) }
      namings.replace(number, with: kept.merged(with: statements, by: \.statement.record))
    }
  }
}

/// A statement of a record, and one of the sources in which it can be read.
package struct StatementCitation: Hashable, Sendable {
  private let packed: PackedPart
  package let source: SourceID

  init(part: Statement.Part, source: SourceID) {
    packed = PackedPart(part)
    self.source = source
  }

  /// What of the record the statement is.
  package var part: Statement.Part { packed.part }
}

/// A statement in whose attributions a record is named.
package struct StatementNaming: Hashable, Sendable {
  package let statement: Statement
  /// What the record that is named has to do with it.
  package let roles: StatementRoles
  private let firstCitation: UInt32
  private let endOfCitations: UInt32

  init(_ statement: Statement, roles: StatementRoles, citations: Range<Int>) {
    self.statement = statement
    self.roles = roles
    firstCitation = UInt32(citations.lowerBound)
    endOfCitations = UInt32(citations.upperBound)
  }

  /// Where its sources are among those of all statements of its record.
  package var citations: Range<Int> { Int(firstCitation)..<Int(endOfCitations) }

  /// Whether the record that is named is a source in which each of the statement's attributions can be read.
  package var isOnlySource: Bool { roles.isSuperset(of: .onlySource) }
}

/// Whom the attributions of a statement name.
private struct StatedNames: Equatable {
  private struct Name: Equatable {
    let record: RecordReference
    var roles: StatementRoles
  }

  private let statement: Statement
  /// Each record once.
  private var names: [Name] = []
  /// The statement's sources among those of all statements of its record.
  private var citations: Range<Int>
  /// Whether an attribution cites no source.
  private var hasUncited = false

  /// - Parameter citation: how many sources the statements before it have.
  private init(_ statement: Statement, citation: Int) {
    self.statement = statement
    citations = citation..<citation
  }

  /// Calls a function with each statement of a record, in order.
  static func visit(_ record: RecordReference, _ dossier: Dossier, _ visit: (StatedNames) -> Void) {
    var current: StatedNames?
    dossier.visitStatements(of: record) { statement, attribution in
      if current?.statement != statement {
        if let current { visit(current) }
        current = StatedNames(statement, citation: current?.citations.upperBound ?? 0)
      }
      current?.add(attribution)
    }
    if let current { visit(current) }
  }

  /// The same of each statement of a record, if there is such a record.
  static func all(of record: RecordReference, _ dossier: Dossier) -> [StatedNames] {
    var all: [StatedNames] = []
    if dossier.contains(record) { visit(record, dossier) { all.append($0) } }
    return all
  }

  private mutating func add(_ attribution: borrowing Attribution) {
    if let source = attribution.source?.source {
      let place = place(of: .source(source))
      if !names[place].roles.isSource { citations = citations.lowerBound..<citations.upperBound + 1 }
      names[place].roles.insert(.source)
    } else {
      hasUncited = true
    }
    attribution.speakers.lendEach { if let record = $0.reference { names[place(of: record)].roles.insert(.speaker) } }
    attribution.relays.lendEach { if let record = $0.reference { names[place(of: record)].roles.insert(.relay) } }
  }

  private mutating func place(of record: RecordReference) -> Int {
    if let place = names.firstIndex(where: { $0.record == record }) { return place }
    names.append(Name(record: record, roles: []))
    return names.count - 1
  }

  func visitCitations(_ visit: (StatementCitation) -> Void) {
    for name in names where name.roles.isSource {
      if case .source(let id) = name.record { visit(StatementCitation(part: statement.part, source: id)) }
    }
  }

  func visitNamings(_ visit: (RecordReference, StatementNaming) -> Void) {
    for name in names {
      var roles = name.roles
      if citations.count == 1, !hasUncited, roles.isSource { roles.insert(.onlySource) }
      visit(name.record, StatementNaming(statement, roles: roles, citations: citations))
    }
  }
}
