/// A phrase with gaps, as a language's table writes it: `"{day} {month} {year}"`, `"since {date}"`.
///
/// Cut into its pieces once, when the table is made. A gap that doesn't exist is a mistake in the program.
package struct DatePattern: ExpressibleByStringLiteral, Sendable {
  package enum Field: String, CaseIterable, Sendable {
    case day, month, season, year
    /// Month and season in the form that follows a preposition or a day: `апреля` for `апрель`.
    case monthOf, seasonOf
    /// The year in that form: `2006 года` for `2006`.
    case yearOf
    case date, from, to
    /// Whole dates in the form that follows a preposition: `апреля 2006` for `апрель 2006`.
    case dateOf, fromOf, toOf
  }

  private enum Piece: Sendable {
    case text([UInt8])
    case field(Field)
  }

  private let pieces: [Piece]

  package init(stringLiteral pattern: String) {
    var pieces: [Piece] = []
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.text(Array(rest[..<open].utf8))) }
      let close = rest[open...].firstIndex(of: "}") ?? rest.endIndex
      let field = Field(rawValue: String(rest[rest.index(after: open)..<close]))
      precondition(field != nil, "unknown gap in the date pattern \(pattern)")
      if let field { pieces.append(.field(field)) }
      rest = rest[close...].dropFirst()
    }
    if !rest.isEmpty { pieces.append(.text(Array(rest.utf8))) }
    self.pieces = pieces
  }

  /// Appends the text; `fill` appends what belongs into a gap.
  func append(to bytes: inout [UInt8], fill: (Field, inout [UInt8]) -> Void) {
    for piece in pieces {
      switch piece {
      case .text(let text): bytes.append(contentsOf: text)
      case .field(let field): fill(field, &bytes)
      }
    }
  }
}
