package struct PartialDate: Hashable, Sendable {}
package struct DateOffset: Hashable, Sendable {}
package struct NoteBody: Sendable {}
