extension DateLanguage {
  package static let german = DateLanguage(
    tag: "de",
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember",
    ],
    seasons: ["Frühling", "Sommer", "Herbst", "Winter"],
    yearBeforeChrist: "{year} v. Chr.",
    forms: DateForms(
      day: "{day}. {month} {year}", dayOfYear: "{day}. {month}", dayOfMonth: "{day}.",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{season} {year}", year: "{year}", decade: "{year}er-Jahre"),
    inflectedForms: DateForms(
      day: "{day}. {month} {year}", dayOfYear: "{day}. {month}", dayOfMonth: "{day}.",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{season} {year}", year: "{year}", decade: "den {year}er-Jahren"),
    phrases: DatePhrases(
      unknownDay: "{date}, Tag unbekannt",
      unknownMonth: "{date}, Monat unbekannt",
      unknownMonthAndDay: "{date}, Tag und Monat unbekannt",
      approximate: DatePhrase("etwa {date}", days: "um den {date}"),
      uncertain: DatePhrase("möglicherweise {date}", days: "möglicherweise am {date}"),
      uncertainAndApproximate: DatePhrase("möglicherweise etwa {date}", days: "möglicherweise um den {date}"),
      interval: "{from} bis {to}",
      openEnd: DatePhrase("seit {dateOf}", days: "seit dem {date}"),
      openStart: DatePhrase("bis {date}", days: "bis zum {date}"),
      unknownEnd: DatePhrase("ab {dateOf}, Ende unbekannt", days: "ab dem {date}, Ende unbekannt"),
      unknownStart: DatePhrase("bis {date}, Beginn unbekannt", days: "bis zum {date}, Beginn unbekannt"),
      between: DatePhrase("zwischen {fromOf} und {toOf}", days: "zwischen dem {from} und dem {to}"),
      orEarlier: "{date} oder früher",
      orLater: "{date} oder später",
      separator: ", ", lastSeparator: " oder "))
}
