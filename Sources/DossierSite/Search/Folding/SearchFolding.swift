import DossierModel

/// What the search index makes of each character: part of a word in some spelling, a sign of its own, nothing, or a gap.
///
/// The script in the browser folds queries by the same table, which the index's core file hands to it: there is one truth.
/// Scalars below U+0700 and Latin Extended Additional have an entry each, all others follow from ``ranges``.
struct SearchFolding: Sendable {
  /// What a scalar becomes.
  enum Fold: Hashable, Sendable {
    /// Words end here.
    case gap
    /// Nothing: a mark on a letter, a sign that writers leave out.
    case nothing
    /// Chinese characters, kana and hangul, which are words by themselves and in pairs.
    case ideograph
    /// The scalar itself, as a letter of a word.
    case letter
    /// Other letters: `a` for Á, `shch` for Щ.
    case spelled(String)
  }

  /// The rule for the scalars up to `last`, from where the rule before ends.
  struct Range: Sendable {
    let last: UInt32
    let fold: Fold
  }

  /// The end of the scalars with entries of their own.
  static let directEnd: UInt32 = 0x700
  /// Latin Extended Additional, which has entries too: Vietnamese, mostly.
  static let additional: Swift.Range<UInt32> = 0x1E00..<0x1F00

  /// Rules for all scalars without entries.
  ///
  /// Above U+E000 nothing within the basic plane is a letter, so that the index is in the same order in UTF-8 and, in browsers, in UTF-16.
  static let ranges: [Range] = [
    Range(last: 0x10FF, fold: .letter), Range(last: 0x11FF, fold: .ideograph), Range(last: 0x1FFF, fold: .letter),
    Range(last: 0x20CF, fold: .gap), Range(last: 0x20FF, fold: .nothing), Range(last: 0x2BFF, fold: .gap),
    Range(last: 0x2DFF, fold: .letter), Range(last: 0x3004, fold: .gap), Range(last: 0x3007, fold: .ideograph),
    Range(last: 0x303F, fold: .gap), Range(last: 0x30FA, fold: .ideograph), Range(last: 0x30FB, fold: .gap),
    Range(last: 0x31FF, fold: .ideograph), Range(last: 0x33FF, fold: .gap), Range(last: 0x4DBF, fold: .ideograph),
    Range(last: 0x4DFF, fold: .gap), Range(last: 0x9FFF, fold: .ideograph), Range(last: 0xABFF, fold: .letter),
    Range(last: 0xD7FF, fold: .ideograph), Range(last: 0xFFFF, fold: .gap), Range(last: 0x1FFFF, fold: .letter),
    Range(last: 0x3FFFF, fold: .ideograph), Range(last: 0x10FFFF, fold: .gap),
  ]

  /// The folds of scalars with entries of their own, packed; see ``pack(_:)``.
  private var direct: [UInt32]
  private let extended: [UInt32]

  private init() {
    direct = (0..<Self.directEnd).map { Self.pack(Self.usual($0)) }
    extended = Self.additional.map { Self.pack(Self.usual($0)) }
    change(SearchLetters.cyrillic + SearchLetters.greek + SearchLetters.arabic + SearchLetters.hebrew)
  }

  /// The table that the index is made with, but for some letters.
  ///
  /// - Parameter spellings: what takes the place of the usual spellings.
  init(changing spellings: SearchLetters.Spellings) {
    self = .index
    change(spellings)
  }

  private mutating func change(_ spellings: SearchLetters.Spellings) {
    for (spelling, letters) in spellings {
      let fold = Self.pack(spelling.isEmpty ? .nothing : .spelled(spelling))
      for scalar in letters.unicodeScalars where scalar.value < Self.directEnd { direct[Int(scalar.value)] = fold }
    }
  }

  /// The table that the index is made with.
  static let index = SearchFolding()

  /// The fold of a scalar, packed.
  @inline(__always)
  func packed(_ scalar: UInt32) -> UInt32 {
    if scalar < Self.directEnd { return direct[Int(scalar)] }
    if Self.additional.contains(scalar) { return extended[Int(scalar - Self.additional.lowerBound)] }
    if 0xFF01...0xFF5E ~= scalar {
      // Full-width forms are what they are forms of.
      let fold = direct[Int(scalar - 0xFEE0)]
      return fold == Self.letter ? scalar - 0xFEE0 : fold
    }
    if 0x4E00...0x9FFF ~= scalar { return Self.ideograph }
    if 0x2000...0x20CF ~= scalar { return Self.gap }
    for range in Self.ranges where scalar <= range.last { return Self.pack(range.fold) }
    return Self.gap
  }

  func fold(_ scalar: UInt32) -> Fold {
    Self.unpack(packed(scalar))
  }

  static let gap: UInt32 = 0
  static let nothing: UInt32 = 1
  static let ideograph: UInt32 = 2
  static let letter: UInt32 = 3

  /// A fold in one number: 0 to 3 as above, the code of one scalar with the highest bit set, or up to four ASCII letters, the first lowest.
  private static func pack(_ fold: Fold) -> UInt32 {
    switch fold {
    case .gap: return gap
    case .nothing: return nothing
    case .ideograph: return ideograph
    case .letter: return letter
    case .spelled(let text):
      if let only = text.unicodeScalars.first, text.unicodeScalars.count == 1, !only.isASCII {
        return 1 << 31 | only.value
      }
      precondition(text.utf8.count <= 4 && text.utf8.allSatisfy { $0 < 0x80 }, "a spelling is ASCII and short")
      return text.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  private static func unpack(_ packed: UInt32) -> Fold {
    switch packed {
    case gap: return .gap
    case nothing: return .nothing
    case ideograph: return .ideograph
    case letter: return .letter
    default:
      if packed >> 31 == 1 { return .spelled(String(Unicode.Scalar(packed & 0x1F_FFFF) ?? " ")) }
      let bytes = (0..<4).map { UInt8(truncatingIfNeeded: packed >> ($0 * 8)) }.prefix { $0 != 0 }
      return .spelled(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The fold of a scalar with an entry of its own, before the spellings of other scripts.
  private static func usual(_ value: UInt32) -> Fold {
    guard let scalar = Unicode.Scalar(value) else { return .gap }
    switch value {
    case 0x30...0x39, 0x61...0x7A: return .letter
    case 0x41...0x5A: return .spelled(String(Unicode.Scalar(UInt8(value) + 32)))
    case 0xAA: return .spelled("a")
    case 0xBA: return .spelled("o")
    case 0xD7, 0xF7, 0x37E, 0x387, 0x589, 0x60C...0x60D, 0x61B...0x61F, 0x66A...0x66D, 0x6D4: return .gap
    case 0xC0..<0x250, 0x1E00..<0x1F00:
      let latin = SearchLetters.latin(scalar)
      return latin == String(scalar) ? .letter : .spelled(latin)
    case 0x250..<0x2B0, 0x370..<0x483, 0x48A..<0x530: return lowercase(scalar)
    case 0x531...0x556: return lowercase(scalar)
    case 0x2B0..<0x370, 0x483..<0x48A, 0x591...0x5BD, 0x5BF...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x6D6...0x6ED:
      return .nothing
    case 0x5BE: return .gap
    case 0x557..<0x700: return .letter
    default: return .gap
    }
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> Fold {
    let lowercase = scalar.properties.lowercaseMapping
    return lowercase == String(scalar) ? .letter : .spelled(lowercase)
  }
}
