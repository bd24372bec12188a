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
      day: "dem {day}. {month} {year}", dayOfYear: "dem {day}. {month}", dayOfMonth: "dem {day}.",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{season} {year}", year: "{year}", decade: "den {year}er-Jahren"),
    phrases: DatePhrases(
      unknownDay: "{date}, Tag unbekannt",
      unknownMonth: "{date}, Monat unbekannt",
      unknownMonthAndDay: "{date}, Tag und Monat unbekannt",
      approximate: DatePhrase("etwa {date}", days: "um den {date}"),
      uncertain: DatePhrase("möglicherweise {date}", days: "möglicherweise am {date}"),
      uncertainAndApproximate: DatePhrase("möglicherweise etwa {date}", days: "möglicherweise um den {date}"),
      approximateWithin: "etwa {date}",
      interval: "{from} bis {to}",
      openEnd: "seit {dateOf}",
      openStart: DatePhrase("bis {date}", days: "bis zum {date}", decades: "bis in die {date}"),
      unknownEnd: "ab {dateOf}, Ende unbekannt",
      unknownStart: DatePhrase(
        "bis {date}, Beginn unbekannt", days: "bis zum {date}, Beginn unbekannt",
        decades: "bis in die {date}, Beginn unbekannt"),
      between: "zwischen {fromOf} und {toOf}",
      orEarlier: "{date} oder früher",
      orLater: "{date} oder später",
      separator: ", ", lastSeparator: " oder "))
}
