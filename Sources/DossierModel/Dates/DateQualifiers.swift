/// What an author doubts about a date: EDTF's `?`, `~` and `%` at its end.
package struct DateQualifiers: OptionSet, Hashable, Sendable, BitwiseCopyable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// `?`: the source itself is open to doubt; the date may be wrong by any amount.
  package static let uncertain = DateQualifiers(rawValue: 1)
  /// `~`: an estimate, taken to be near the truth.
  package static let approximate = DateQualifiers(rawValue: 2)

  /// The EDTF character for these qualifiers, or nil for none.
  var mark: UInt8? {
    switch (contains(.uncertain), contains(.approximate)) {
    case (false, false): nil
    case (true, false): UInt8(ascii: "?")
    case (false, true): UInt8(ascii: "~")
    case (true, true): UInt8(ascii: "%")
    }
  }

  /// The qualifiers that an EDTF character stands for, or nil if it is no qualifier.
  init?(mark: UInt8) {
    switch mark {
    case UInt8(ascii: "?"): self = .uncertain
    case UInt8(ascii: "~"): self = .approximate
    case UInt8(ascii: "%"): self = [.uncertain, .approximate]
    default: return nil
    }
  }
}
