extension Count {
  /// How many, apart from what is counted and who says so.
  package struct Figure: Hashable, Sendable {
    package let number: DecimalNumber
    package let upTo: DecimalNumber?
    package let unit: String
    package let precision: Precision

    package init(number: DecimalNumber, upTo: DecimalNumber? = nil, unit: String = "", precision: Precision = .exact) {
      self.number = number
      self.upTo = upTo
      self.unit = unit
      self.precision = precision
    }
  }

  package var figure: Figure {
    Figure(number: number, upTo: upTo, unit: unit, precision: precision)
  }

  /// What is counted, in which unit and at what time, however it is spelled: figures with one question are answers to it.
  struct Question: Hashable {
    let what: String
    let unit: String
    let asOf: PartialDate?
  }

  var question: Question {
    Question(what: FoldedText.key(of: what), unit: unit, asOf: asOf)
  }

  /// Whether both are answers to one question.
  package func countsTheSame(as other: Count) -> Bool {
    unit == other.unit && asOf == other.asOf && FoldedText.key(of: what) == FoldedText.key(of: other.what)
  }
}

extension Count.Figure {
  /// Whether both can be true: "at least 14" and 15 can, 14 and 15 can't. What is nearly or about a number can't be another one.
  package func agrees(with other: Count.Figure) -> Bool {
    !isBelow(other) && !other.isBelow(self)
  }

  /// Whether it is certainly less than another figure of the same unit.
  package func isLess(than other: Count.Figure) -> Bool { isBelow(other) }

  /// Whether every number that this can mean is less than every one that the other can mean.
  private func isBelow(_ other: Count.Figure) -> Bool {
    guard precision != .atLeast, precision != .moreThan, other.precision != .atMost else { return false }
    let end = upTo ?? number
    return end < other.number || other.precision == .moreThan && end == other.number
  }
}
