/// How one language writes dates: tables only, one file for each language in `Languages/`.
///
/// To add a language, add its file and name it in ``all``.
package struct DateLanguage: Sendable {
  /// BCP 47.
  package let tag: String
  /// January to December, as they stand alone.
  package let monthNames: [String]
  /// The months after a day or a preposition, where the language inflects them.
  let inflectedMonthNames: [String]
  /// Spring, summer, autumn, winter.
  package let seasonNames: [String]
  let inflectedSeasonNames: [String]
  /// What the first of a month is called instead of 1.
  let firstOfMonth: String?
  /// A year before 1, counted from 1 BC.
  let yearBeforeChrist: DatePattern
  /// Other years, and both in the form that follows a preposition: `2006 года`.
  let yearForm: DatePattern
  let inflectedYearForm: DatePattern
  let inflectedYearBeforeChrist: DatePattern
  /// What contracts or elides where two words meet: *à le* is *au*.
  let contractions: [(words: [UInt8], contracted: [UInt8])]
  /// Of the month and the year that several dates share, whether the last of them says it (*21 to 31 July 2023*) or the
  /// first (*2023年7月21日至31日*).
  let keepsSharedPartsLast: Bool
  let forms: DateForms
  /// The forms after a preposition.
  let inflectedForms: DateForms
  let phrases: DatePhrases

  init(
    tag: String, months: [String], inflectedMonths: [String]? = nil, seasons: [String],
    inflectedSeasons: [String]? = nil,
    firstOfMonth: String? = nil, yearBeforeChrist: DatePattern, inflectedYear: DatePattern = "{year}",
    inflectedYearBeforeChrist: DatePattern? = nil, contractions: KeyValuePairs<String, String> = [:],
    keepsSharedPartsLast: Bool = true, forms: DateForms, inflectedForms: DateForms? = nil, phrases: DatePhrases
  ) {
    self.tag = tag
    monthNames = months
    inflectedMonthNames = inflectedMonths ?? months
    seasonNames = seasons
    inflectedSeasonNames = inflectedSeasons ?? seasons
    self.firstOfMonth = firstOfMonth
    self.yearBeforeChrist = yearBeforeChrist
    yearForm = "{year}"
    inflectedYearForm = inflectedYear
    self.inflectedYearBeforeChrist = inflectedYearBeforeChrist ?? yearBeforeChrist
    self.contractions = contractions.map { (Array($0.key.utf8), Array($0.value.utf8)) }
    self.keepsSharedPartsLast = keepsSharedPartsLast
    self.forms = forms
    self.inflectedForms = inflectedForms ?? forms
    self.phrases = phrases
  }
}

extension DateLanguage {
  package static let all: [DateLanguage] = [
    .english, .arabic, .chinese, .traditionalChinese, .dutch, .french, .german, .italian, .japanese, .portuguese,
    .russian, .spanish,
  ]

  /// The language that a BCP 47 tag names, or nil if there is no table for it: the caller then uses ``english`` and
  /// says so.
  ///
  /// Case doesn't matter, and neither does what the tables don't tell apart: `de-AT` is German. `zh-TW`, `zh-HK` and
  /// `zh-MO` are written in traditional characters.
  package init?(tag: String) {
    let subtags = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let primary = subtags.first else { return nil }
    let isTraditional = primary == "zh" && subtags.contains { ["hant", "tw", "hk", "mo"].contains($0) }
    let wanted = isTraditional && !subtags.contains("hans") ? Self.traditionalChinese.tag : String(primary)
    guard let language = Self.all.first(where: { $0.tag == wanted }) else { return nil }
    self = language
  }
}
