/// A record and its number within its kind.
struct Numbered<Record: Sendable>: Sendable {
  let number: Int
  let record: Record
}
