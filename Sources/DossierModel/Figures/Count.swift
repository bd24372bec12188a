package import DossierDiagnostics

/// A figure that a source gives, as data: what is counted, how many, how exactly.
package struct Count: Sendable, Equatable {
  /// How a source's number relates to the true one.
  package enum Precision: String, Sendable, CaseIterable {
    case exact
    case about
    case atLeast = "at-least"
    case atMost = "at-most"
    case nearly
    case moreThan = "more-than"
  }

  /// What is counted: "documents privately stored".
  package let what: String
  package let number: DecimalNumber
  /// The upper end where a source gives a range.
  package let upTo: DecimalNumber?
  /// Empty for bare numbers.
  package let unit: String
  package let precision: Precision
  package let asOf: PartialDate?
  /// Figures that are part of this one.
  package let parts: [Count]
  /// The same amount in other units, for example in another currency.
  package let equivalents: [Count]
  package let attribution: Attribution
  package let range: SourceRange

  package init(
    what: String, number: DecimalNumber, upTo: DecimalNumber? = nil, unit: String = "", precision: Precision = .exact,
    asOf: PartialDate? = nil, parts: [Count] = [], equivalents: [Count] = [], attribution: Attribution,
    range: SourceRange
  ) {
    self.what = what
    self.number = number
    self.upTo = upTo
    self.unit = unit
    self.precision = precision
    self.asOf = asOf
    self.parts = parts
    self.equivalents = equivalents
    self.attribution = attribution
    self.range = range
  }
}
