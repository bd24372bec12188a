/// An answer's value, comparable with others on the same topic.
package enum ConflictValue: Hashable, Sendable {
  case text(String)
  /// A term of the vocabulary, such as the stage of a case.
  case term(String)
  case date(SourcedDate)
  case mention(Mention)
  case sentence(Sentence)
  case figure(Count.Figure)
}

extension ConflictValue: AccountValue {
  package func isSame(as other: ConflictValue) -> Bool {
    switch (self, other) {
    case (.text(let one), .text(let another)): one.isSame(as: another)
    case (.mention(let one), .mention(let another)): one.isSame(as: another)
    default: self == other
    }
  }

  /// Whether two of them can't both be right.
  static func differ(_ values: some RandomAccessCollection<ConflictValue>) -> Bool {
    values.indices.contains { place in
      values[..<place].contains { !$0.agrees(with: values[place]) }
    }
  }

  /// Whether both can be right: what says one thing, and dates that one day can meet.
  private func agrees(with other: ConflictValue) -> Bool {
    if case .date(let one) = self, case .date(let another) = other { return one.agrees(with: another) }
    return isSame(as: other)
  }
}
