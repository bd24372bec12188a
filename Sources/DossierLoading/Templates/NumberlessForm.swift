import DossierDiagnostics
import DossierModel

/// A plural form that doesn't say its number in digits, as `one: ein Mensch`: right only where it goes with a single number.
struct NumberlessForm: Sendable {
  let phrase: Phrase
  let category: PluralRule.Category
  let range: SourceRange

  /// What is wrong with it in a language whose plural rule gives the form to several numbers.
  func complaint(_ rule: PluralRule) -> Diagnostic? {
    let numbers = rule.firstNumbers(of: category)
    guard numbers.count > 1 else { return nil }
    return .missingNumber(in: phrase, category, of: numbers, at: range)
  }
}
