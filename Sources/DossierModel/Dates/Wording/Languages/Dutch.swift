extension DateLanguage {
  package static let dutch = DateLanguage(
    tag: "nl",
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
      "december",
    ],
    seasons: ["lente", "zomer", "herfst", "winter"],
    inflectedSeasons: ["de lente", "de zomer", "de herfst", "de winter"],
    yearBeforeChrist: "{year} v.Chr.",
    forms: DateForms(
      day: "{day} {month} {year}", dayOfYear: "{day} {month}", dayOfMonth: "{day}",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{season} {year}", year: "{year}", decade: "jaren {year}"),
    inflectedForms: DateForms(
      day: "{day} {month} {year}", dayOfYear: "{day} {month}", dayOfMonth: "{day}",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{seasonOf} van {year}", year: "{year}", decade: "de jaren {year}"),
    phrases: DatePhrases(
      unknownDay: "{date}, dag onbekend",
      unknownMonth: "{date}, maand onbekend",
      unknownMonthAndDay: "{date}, dag en maand onbekend",
      approximate: "rond {dateOf}",
      uncertain: DatePhrase("mogelijk {date}", days: "mogelijk op {date}"),
      uncertainAndApproximate: "mogelijk rond {dateOf}",
      approximateWithin: "ongeveer {date}",
      interval: "{from} tot {to}",
      openEnd: "sinds {dateOf}",
      openStart: "tot {dateOf}",
      unknownEnd: "vanaf {dateOf}, einde onbekend",
      unknownStart: "tot {dateOf}, begin onbekend",
      between: "tussen {fromOf} en {toOf}",
      orEarlier: "{date} of eerder",
      orLater: "{date} of later",
      separator: ", ", lastSeparator: " of "))
}
