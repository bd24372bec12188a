import DossierDiagnostics
import DossierTestSupport
import Testing

@testable import DossierModel

struct TieGraphTests {
  private static let range = SourceRange.wholeFile(SourceFileID(index: 0))

  private static func attribution(_ status: ClaimStatus = .reported) -> Attribution {
    Attribution(source: nil, status: status, range: range)
  }

  private static func person(_ name: String, knows others: [(Int, ClaimStatus)] = []) -> Person {
    var header = RecordHeader(slug: name, range: range, attribution: attribution())
    header.relations = others.map { other, status in
      Relation(
        kind: RelationKind("met"), from: .person(PersonID(0)), to: .person(PersonID(other)), says: nil, when: nil,
        attribution: attribution(status), range: range)
    }
    let main = RecordName(text: name, kind: .main, attribution: attribution())
    return Person(
      header: header, names: NameList(main: main, others: []), identity: .named, description: nil, born: Accounts(),
      died: Accounts(), birthplace: Accounts(),
      deathplace: Accounts(), gender: nil, nationality: Accounts(), occupations: [], positions: [])
  }

  private static func graph(people: [Person], claims: [Claim] = []) -> TieGraph {
    let dossier = Dossier(
      DossierRecords(
        settings: DossierSettings(title: "A test"), people: RecordTable(people), claims: RecordTable(claims)))
    return TieGraph(dossier, space: ReferenceSpace(dossier))
  }

  private static func claim(about subject: Int, concerning other: Int) -> Claim {
    Claim(
      slug: "c", range: range, subject: .person(PersonID(subject)), concerns: [.person(PersonID(other))],
      says: "It is said.",
      attributions: [attribution(.alleged)])
  }

  @Test func `each end of a tie is the other's neighbor`() {
    let graph = Self.graph(people: [Self.person("a", knows: [(2, .reported)]), Self.person("b"), Self.person("c")])
    #expect(graph.neighbors(of: .person(PersonID(0))).map(\.record) == [.person(PersonID(2))])
    #expect(graph.neighbors(of: .person(PersonID(2))).map(\.record) == [.person(PersonID(0))])
    #expect(graph.neighbors(of: .person(PersonID(1))).isEmpty)
    #expect(graph.recordCount == 2)
  }

  @Test func `a pair that several statements tie counts once, with the best status`() throws {
    let graph = Self.graph(people: [Self.person("a", knows: [(1, .denied), (1, .alleged)]), Self.person("b")])
    let neighbor = try #require(graph.neighbors(of: .person(PersonID(1))).first)
    #expect(graph.pairCount == 1)
    #expect(neighbor.status == .alleged)
    #expect(graph.ties(to: neighbor).map(\.status) == [.denied, .alleged])
  }

  @Test func `a claim ties only those whom nothing closer ties`() {
    let known = Self.person("a", knows: [(1, .reported)])
    let graph = Self.graph(
      people: [known, Self.person("b"), Self.person("c")],
      claims: [
        Self.claim(about: 1, concerning: 0), Self.claim(about: 2, concerning: 0), Self.claim(about: 2, concerning: 0),
      ])
    #expect(graph.ties.map(\.basis) == [.relation(0), .claim(ClaimID(1))])
  }

  @Test func `a record is not tied to itself`() {
    #expect(Self.graph(people: [Self.person("a", knows: [(0, .reported)])]).ties.isEmpty)
  }

  @Test func `neighbors are in order, symmetric and found by looking up, whatever the ties`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<40 {
      let count = Int.random(in: 2...12, using: &generator)
      let people = (0..<count).map { Self.person("p\($0)") }
      let claims = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        Self.claim(
          about: Int.random(in: 0..<count, using: &generator), concerning: Int.random(in: 0..<count, using: &generator))
      }
      let graph = Self.graph(people: people, claims: claims)
      for one in (0..<count).map({ RecordReference.person(PersonID($0)) }) {
        let neighbors = graph.neighbors(of: one)
        #expect(zip(neighbors, neighbors.dropFirst()).allSatisfy { $0.record < $1.record })
        for neighbor in neighbors {
          #expect(graph.neighbors(of: neighbor.record).contains { $0.record == one })
          #expect(graph.tie(between: one, and: neighbor.record)?.record != nil)
        }
        for other in (0..<count).map({ RecordReference.person(PersonID($0)) }) {
          let isTied = neighbors.contains { $0.record == other }
          #expect((graph.tie(between: one, and: other) != nil) == isTied)
        }
      }
    }
  }
}
