import DossierModel
import Testing

struct StatementPartTests {
  @Test(arguments: [
    Statement.Part.whole, .name(0), .name(70_000), .account(.born, 0), .account(.when, 3), .position(1), .party(12),
    .identifier(2), .relation(5), .figure(1 << 20),
  ])
  func `A statement keeps what of its record it is`(part: Statement.Part) {
    let statement = Statement(.person(PersonID(7)), part)
    #expect(statement.part == part)
    #expect(statement == Statement(.person(PersonID(7)), part))
    #expect(statement != Statement(.person(PersonID(8)), part))
  }

  @Test func `Accounts of two fields are two statements, whatever their places`() {
    let fields = Statement.Field.allCases
    let parts = Set(fields.flatMap { field in (0..<2).map { Statement.Part.account(field, $0) } })
    #expect(Set(parts.map { Statement(.case(CaseID(1)), $0) }).count == fields.count * 2)
  }

  @Test func `Statements, and uses of records, are small`() {
    #expect(MemoryLayout<Statement>.stride == 16)
    #expect(MemoryLayout<StatementNaming>.stride == 24)
    #expect(MemoryLayout<ReferenceUse>.stride == 8)
    #expect(MemoryLayout<ResolvedCitation>.stride == 32)
  }
}
