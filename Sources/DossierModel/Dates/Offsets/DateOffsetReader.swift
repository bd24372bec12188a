/// What an author probably meant by a text that is no ``DateOffset``: `four days later`, `2 weeks before`, `a year
/// after`.
struct DateOffsetReader {
  private let words: [Substring]
  /// Marked as in a date: `~4 days`.
  private let isMarked: Bool

  init(_ text: String) {
    isMarked = text.contains { $0 == "~" || $0 == "?" || $0 == "%" || $0 == "±" || $0 == "≈" }
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
  }

  /// Nil if any word has no part in an offset, or if there is not exactly one amount and one unit.
  func offset() -> DateOffset? {
    var amounts: [Int] = []
    var units: [DateOffset.Unit] = []
    var isEarlier = false
    var isApproximate = isMarked
    for word in words.prefix(12) {
      if let amount = Int(word) ?? Self.numerals[word] {
        amounts.append(amount)
      } else if let unit = DateOffset.Unit.allCases.first(where: { $0.name == word || $0.name + "s" == word }) {
        units.append(unit)
      } else if ["before", "earlier", "prior", "previous"].contains(word) {
        isEarlier = true
      } else if ["about", "around", "approximately", "roughly", "some", "circa", "ca", "c"].contains(word) {
        isApproximate = true
      } else if !["after", "afterward", "afterwards", "later", "on", "the", "and"].contains(word) {
        return nil
      }
    }
    guard amounts.count == 1, units.count == 1 else { return nil }
    return DateOffset(isEarlier ? -amounts[0] : amounts[0], units[0], isApproximate: isApproximate)
  }

  private static let numerals: [Substring: Int] = [
    "same": 0, "a": 1, "an": 1, "next": 1, "following": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]
}
