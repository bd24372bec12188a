/// Which form of a phrase goes with a number, after the plural rules of the Unicode CLDR for whole numbers.
package enum PluralRule: Hashable, Sendable {
  case none, one, zeroAndOne, eastSlavic, southSlavic, polish, czech, slovenian, lithuanian, latvian, romanian, hebrew,
    irish, arabic

  /// The categories of the CLDR.
  package enum Category: String, CaseIterable, Sendable {
    case zero, one, two, few, many, other
  }

  /// The rule of a language. One that has none of its own here is taken to count like English: one thing, and all other numbers.
  ///
  /// - Parameter language: BCP 47; only its first part matters, but for Brazilian Portuguese.
  package init(of language: String) {
    let tag = language.lowercased()
    self =
      switch tag == "pt-br" ? tag : String(tag.prefix { $0 != "-" }) {
      case "id", "ja", "ko", "lo", "ms", "my", "th", "vi", "zh": .none
      case "am", "bn", "fa", "fr", "gu", "hi", "hy", "kn", "pa", "pt-br", "zu": .zeroAndOne
      case "be", "ru", "uk": .eastSlavic
      case "bs", "hr", "sh", "sr": .southSlavic
      case "pl": .polish
      case "cs", "sk": .czech
      case "sl": .slovenian
      case "lt": .lithuanian
      case "lv": .latvian
      case "mo", "ro": .romanian
      case "he", "iw": .hebrew
      case "ga": .irish
      case "ar": .arabic
      default: .one
      }
  }

  /// The first two numbers that a form goes with; fewer if it goes with one or none.
  package func firstNumbers(of category: Category) -> [Int] {
    // All rules repeat themselves from hundred to hundred.
    Array((0..<300).lazy.filter { self.category(of: $0) == category }.prefix(2))
  }

  /// The form that goes with a number of things.
  ///
  /// - Parameter number: not negative.
  package func category(of number: Int) -> Category {
    let (tens, ones) = (number % 100, number % 10)
    let isTeen = (11...19).contains(tens)
    let isFew = !isTeen && (2...4).contains(ones)
    return switch self {
    case .none: .other
    case .one: number == 1 ? .one : .other
    case .zeroAndOne: number < 2 ? .one : .other
    case .eastSlavic: !isTeen && ones == 1 ? .one : isFew ? .few : .many
    case .southSlavic: !isTeen && ones == 1 ? .one : isFew ? .few : .other
    case .polish: number == 1 ? .one : isFew ? .few : .many
    case .czech: number == 1 ? .one : (2...4).contains(number) ? .few : .other
    case .slovenian: tens == 1 ? .one : tens == 2 ? .two : (3...4).contains(tens) ? .few : .other
    case .lithuanian: isTeen || ones == 0 ? .other : ones == 1 ? .one : .few
    case .latvian: isTeen || ones == 0 ? .zero : ones == 1 ? .one : .other
    case .romanian: number == 1 ? .one : number == 0 || (1...19).contains(tens) ? .few : .other
    case .hebrew: number == 1 ? .one : number == 2 ? .two : .other
    case .irish:
      switch number {
      case 1: .one
      case 2: .two
      case 3...6: .few
      case 7...10: .many
      default: .other
      }
    case .arabic:
      switch number {
      case 0: .zero
      case 1: .one
      case 2: .two
      default: (3...10).contains(tens) ? .few : tens >= 11 ? .many : .other
      }
    }
  }
}
