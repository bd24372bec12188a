/// A pattern around whole dates, and the variant that a language uses around days: French *depuis 2006*, *depuis le 21
/// avril*.
package struct DatePhrase: ExpressibleByStringLiteral, Sendable {
  let general: DatePattern
  let aroundDays: DatePattern

  package init(_ general: DatePattern, days: DatePattern) {
    self.general = general
    aroundDays = days
  }

  package init(stringLiteral pattern: String) {
    general = DatePattern(stringLiteral: pattern)
    aroundDays = general
  }
}
