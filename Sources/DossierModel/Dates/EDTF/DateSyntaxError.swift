package import DossierDiagnostics

/// Why a text is no date (or no ``DateOffset``), as facts; ``message`` alone makes a sentence of them.
package struct DateSyntaxError: Error, Hashable, Sendable {
  /// What the syntax asks for at one point of the text.
  package enum Element: Hashable, Sendable {
    case year
    case month
    case day
    /// After an unknown month only an unknown day can follow.
    case unknownDay
    /// After a complete date: the text's end, `/` or a qualifier.
    case endOfDate
    case endOfInterval
    /// After `..` at the start.
    case slash
    /// Inside a set, after a date.
    case commaOrBracket
    case endOfSet
    /// The number of a ``DateOffset``.
    case amount
    /// The unit of a ``DateOffset``.
    case unit
    case endOfOffset
  }

  /// What EDTF or other standards can say and a dossier can't.
  package enum Feature: Hashable, Sendable {
    /// `{2004,2006}`
    case allOfSet
    /// `2006-04-21T12:00:00Z`
    case timeOfDay
    /// `Y170000002`
    case longYear
    /// `2004-06~-11`, `2004-?06-11`
    case qualifiedPart
    /// `2XXX`, `XXXX-12-25`, `-01XX`
    case unknownYear
    /// `156X-12-25`
    case monthOfUnknownYear
    /// `2023-1X`, `2023-07-2X`
    case unknownDigit
    /// `2022-22-15`
    case dayOfSeason
  }

  package enum Reason: Hashable, Sendable {
    case empty
    /// `found` is the run of text in that place; empty at the text's end.
    case expected(Element, found: String)
    case noSuchYear(found: String)
    case noSuchMonth(Int)
    case noSuchDay(year: Int, month: Int, day: Int)
    /// `03/04/2006`: the third of April or the fourth of March.
    case ambiguous(SingleDate, SingleDate)
    case reversedInterval(from: SingleDate, to: SingleDate)
    case reversedRange(from: SingleDate, to: SingleDate)
    /// `../..`, `/`
    case intervalWithoutDate
    /// `[..]`
    case rangeWithoutDate
    /// `[2004,..2006]`, `[2004..,2006]`: only the first can be open at its start, only the last at its end.
    case openRangeInside
    case amountTooLarge(found: String)
    case unsupported(Feature)
  }

  package let reason: Reason
  /// Where in the text, in Unicode scalars from its start.
  package let offset: Int
  /// How many Unicode scalars, at least 1. With a suggestion, the whole text: it is what the suggestion replaces.
  package let length: Int
  /// What the author probably meant: a text that parses and says neither more nor less than what was written. Never a
  /// guess at a fact: a day that doesn't exist has none.
  package let suggestion: String?

  init(_ reason: Reason, at range: Range<Int>, of utf8: UnsafeBufferPointer<UInt8>, suggestion: String?) {
    self.reason = reason
    self.suggestion = suggestion
    let range = suggestion == nil ? range : 0..<utf8.count
    offset = Self.scalarCount(utf8[..<range.lowerBound])
    length = max(1, Self.scalarCount(utf8[range]))
  }

  private static func scalarCount(_ utf8: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    utf8.count { !UTF8.isContinuation($0) }
  }
}

extension DateSyntaxError {
  /// The complaint about a text that was written in this range.
  package func diagnostic(at range: SourceRange) -> Diagnostic {
    let narrowed = SourceRange(
      file: range.file, line: Int(range.line), column: Int(range.column) + offset, length: length)
    return Diagnostic(.invalidDate, message, at: narrowed, suggestion: suggestion)
  }
}

extension DiagnosticKind {
  package static let invalidDate = DiagnosticKind(
    "invalid-date", .error,
    """
    Dates are written in EDTF (ISO 8601-2): 2006-04-21, 2006-04 or 2006; 2022-22 for a summer; 202X or 2023-07-XX where a part is \
    unknown; ~, ? or % at the end for approximate, uncertain or both; 1997/2019 for a stretch of time, with .. for an open end \
    and nothing for an unknown one; [2023-07-21..2023-07-31] or [2004,2006] for one of several. The date must exist in the \
    calendar. What a source says in words belongs in when_text.
    """)
}
