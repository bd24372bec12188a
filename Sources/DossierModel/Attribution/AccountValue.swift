/// What an account gives as its value, comparable with what others give.
package protocol AccountValue: Sendable, Equatable {
  /// Whether both say one thing, though they may say it in other letters.
  func isSame(as other: Self) -> Bool
}

extension AccountValue {
  package func isSame(as other: Self) -> Bool { self == other }
}

extension String: AccountValue {
  /// Words are compared without regard to case, to marks on letters and to a final point.
  package func isSame(as other: String) -> Bool {
    self == other || comparisonKey == other.comparisonKey
  }

  /// The same for all texts that are taken for one answer.
  package var comparisonKey: String { FoldedText.key(of: hasSuffix(".") ? String(dropLast()) : self) }
}

extension Mention: AccountValue {
  /// A record is the same by whatever name it is called.
  package func isSame(as other: Mention) -> Bool {
    switch (self, other) {
    case (.record(_, let one), .record(_, let another)): one == another
    case (.text(let words), .text(let others)): words.isSame(as: others)
    default: false
    }
  }
}

extension SourcedDate: AccountValue {}
extension Sentence: AccountValue {}
