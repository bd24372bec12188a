/// What a court is said to have imposed, in all its parts: 14 years in prison, and a fine, and the loss of rights.
package struct Sentence: Sendable, Hashable {
  /// An amount with its unit: 5 years, 40,000 yuan.
  package struct Amount: Sendable, Hashable {
    package let number: DecimalNumber
    package let unit: String

    package init(number: DecimalNumber, unit: String) {
      self.number = number
      self.unit = unit
    }

    /// Whether it is certainly less than another one: of the same unit, or both lengths of time.
    package func isLess(than other: Amount) -> Bool {
      guard unit != other.unit else { return number < other.number }
      guard let days = Self.days[unit], let others = Self.days[other.unit] else { return false }
      return number.approximateValue * days < other.number.approximateValue * others
    }

    /// Whether it is a length of time.
    package var isTime: Bool { Self.days[unit] != nil }

    private static let days: [String: Double] = [
      "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30.4, "months": 30.4, "year": 365.2, "years": 365.2,
    ]
  }

  /// One penalty of a compound sentence.
  package struct Part: Sendable, Hashable {
    /// A term of ``Vocabulary/penalties``.
    package let kind: String
    package let amount: Amount?
    /// The upper end where a source gives a range.
    package let upTo: Amount?
    /// The reprieve or probation, where it is suspended.
    package let suspended: Amount?

    package init(kind: String, amount: Amount?, upTo: Amount? = nil, suspended: Amount? = nil) {
      self.kind = kind
      self.amount = amount
      self.upTo = upTo
      self.suspended = suspended
    }
  }

  package let parts: [Part]
  /// On whom it was imposed, where a source or the editors tell.
  package let convicts: [Mention]
  package let date: SourcedDate?
  package let court: Mention?

  package init(parts: [Part], convicts: [Mention] = [], date: SourcedDate? = nil, court: Mention? = nil) {
    self.parts = parts
    self.convicts = convicts
    self.date = date
    self.court = court
  }
}
