extension DateLanguage {
  package static let italian = DateLanguage(
    tag: "it",
    months: [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
      "novembre", "dicembre",
    ],
    seasons: ["primavera", "estate", "autunno", "inverno"],
    inflectedSeasons: ["la primavera", "l’estate", "l’autunno", "l’inverno"],
    firstOfMonth: "1º",
    yearBeforeChrist: "{year} a.C.",
    contractions: [
      "da il 8 ": "dall’8 ", "da il 11 ": "dall’11 ", " a il 8 ": " all’8 ", " a il 11 ": " all’11 ", "il 8 ": "l’8 ",
      "il 11 ": "l’11 ", "da il ": "dal ", "da la ": "dalla ", "da l’": "dall’", "da gli ": "dagli ", " a il ": " al ",
      " a la ": " alla ", " a l’": " all’", " a gli ": " agli ", " a aprile": " ad aprile", " a agosto": " ad agosto",
    ],
    forms: DateForms(
      day: "{day} {month} {year}", dayOfYear: "{day} {month}", dayOfMonth: "{day}",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{season} {year}", year: "{year}", decade: "anni {year}"),
    inflectedForms: DateForms(
      day: "il {day} {month} {year}", dayOfYear: "il {day} {month}", dayOfMonth: "il {day}",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{seasonOf} {year}", year: "il {year}", decade: "gli anni {year}"),
    phrases: DatePhrases(
      unknownDay: "{date}, giorno sconosciuto",
      unknownMonth: "{date}, mese sconosciuto",
      unknownMonthAndDay: "{date}, giorno e mese sconosciuti",
      approximate: "verso {dateOf}",
      uncertain: DatePhrase("forse {date}", days: "forse il {date}"),
      uncertainAndApproximate: "forse verso {dateOf}",
      approximateWithin: "{date} circa",
      interval: "da {fromOf} a {toOf}",
      openEnd: "da {dateOf}",
      openStart: "fino a {dateOf}",
      unknownEnd: "da {dateOf}, fine sconosciuta",
      unknownStart: "fino a {dateOf}, inizio sconosciuto",
      between: "tra {fromOf} e {toOf}",
      orEarlier: "{date} o prima",
      orLater: "{date} o dopo",
      separator: ", ", lastSeparator: " o "))
}
