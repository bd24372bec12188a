package struct PartialDate: Hashable, Sendable {
  package var sortKey: Int64 { 0 }
  package var edtf: String { "" }
  package func before(_ o: PartialDate) -> Ternary { .no }
}
package enum Ternary { case yes, no, cannotTell }
package struct DateOffset: Hashable, Sendable {}
package struct NoteBody: Sendable {
  package struct C: Sendable { package let locator: String }
  package var citations: [C]
}
