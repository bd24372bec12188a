/// A number under which libraries and publishers know a source: a DOI (ISO 26324), an ISBN (ISO 2108) or an ISSN (ISO 3297).
package enum BibliographicNumber {
  package enum Kind: String, Sendable, CaseIterable {
    case doi = "DOI"
    case isbn = "ISBN"
    case issn = "ISSN"
  }

  /// What is wrong with a text that is no such number.
  package enum Flaw: Error, Equatable {
    /// It is something else, or what stands before it doesn't belong to it: the number that is in it, if there is one.
    case form(meant: String?)
    /// It has this many digits.
    case length(Int)
    /// The last digit should be another one if all others are right.
    case checkDigit(found: Character, expected: Character)
  }

  /// The number as it is to be shown: with the hyphens that were written, a check digit X in capitals.
  package static func read(_ text: String, _ kind: Kind) throws(Flaw) -> String {
    switch kind {
    case .doi: return try doi(text)
    case .isbn:
      let digits = try digits(of: text, kind, lengths: [10, 13])
      try check(digits, against: digits.count == 13 ? checkDigitOfISBN13(digits) : checkDigitByWeight(digits))
    case .issn:
      let digits = try digits(of: text, kind, lengths: [8])
      try check(digits, against: checkDigitByWeight(digits))
      return text.count == 8 ? "\(text.prefix(4))-\(text.suffix(4).uppercased())" : text.uppercased()
    }
    return text.uppercased()
  }

  /// `10.1000/182`: a prefix of a registrant and whatever it likes.
  private static func doi(_ text: String) throws(Flaw) -> String {
    guard let start = text.firstRange(of: "10.")?.lowerBound else { throw .form(meant: nil) }
    let name = String(text[start...])
    let registrant = name.utf8.dropFirst(3).prefix {
      $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == UInt8(ascii: ".")
    }
    let rest = name.utf8.dropFirst(3 + registrant.count)
    guard registrant.count >= 4, rest.first == UInt8(ascii: "/"), rest.count > 1,
      name.unicodeScalars.allSatisfy({ !$0.properties.isWhitespace })
    else { throw .form(meant: nil) }
    if start > text.startIndex { throw .form(meant: name) }
    return name
  }

  /// The digits of a number, an X as the last one for 10.
  private static func digits(of text: String, _ kind: Kind, lengths: Set<Int>) throws(Flaw) -> [Character] {
    let digits = text.filter { $0 != "-" && $0 != " " }.map { $0 == "x" ? "X" : $0 }
    let isNumber =
      !digits.isEmpty
      && digits.enumerated().allSatisfy { place, digit in
        digit.isASCIIDigit || digit == "X" && place == digits.count - 1 && digits.count != 13
      }
    guard isNumber, !text.hasPrefix("-"), !text.hasSuffix("-") else {
      let bare = text.drop { !$0.isASCIIDigit }
      let meant = bare.count < text.count ? (try? read(String(bare), kind)) : nil
      throw .form(meant: meant)
    }
    guard lengths.contains(digits.count) else { throw .length(digits.count) }
    return digits
  }

  private static func check(_ digits: [Character], against expected: Character) throws(Flaw) {
    guard let found = digits.last, found != expected else { return }
    throw .checkDigit(found: found, expected: expected)
  }

  /// Weights 1 and 3 by turns, to a multiple of 10.
  private static func checkDigitOfISBN13(_ digits: [Character]) -> Character {
    let sum = digits.dropLast().enumerated().reduce(0) { $0 + $1.element.digit * ($1.offset % 2 == 0 ? 1 : 3) }
    return Character("\((10 - sum % 10) % 10)")
  }

  /// Weights that fall to 2, to a multiple of 11.
  private static func checkDigitByWeight(_ digits: [Character]) -> Character {
    let sum = digits.dropLast().enumerated().reduce(0) { $0 + $1.element.digit * (digits.count - $1.offset) }
    let value = (11 - sum % 11) % 11
    return value == 10 ? "X" : Character("\(value)")
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var digit: Int { isASCIIDigit ? wholeNumberValue ?? 0 : 0 }
}
