extension DateLanguage {
  package static let french = DateLanguage(
    tag: "fr",
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    seasons: ["printemps", "été", "automne", "hiver"],
    firstOfMonth: "1er",
    yearBeforeChrist: "{year} av. J.-C.",
    forms: DateForms(
      day: "{day} {month} {year}", dayOfYear: "{day} {month}", dayOfMonth: "{day}",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{season} {year}", year: "{year}", decade: "années {year}"),
    inflectedForms: DateForms(
      day: "{day} {month} {year}", dayOfYear: "{day} {month}", dayOfMonth: "{day}",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{season} {year}", year: "{year}", decade: "les années {year}"),
    phrases: DatePhrases(
      unknownDay: "{date}, jour inconnu",
      unknownMonth: "{date}, mois inconnu",
      unknownMonthAndDay: "{date}, jour et mois inconnus",
      approximate: DatePhrase("vers {dateOf}", days: "vers le {date}"),
      uncertain: DatePhrase("peut-être {date}", days: "peut-être le {date}"),
      uncertainAndApproximate: DatePhrase("peut-être vers {dateOf}", days: "peut-être vers le {date}"),
      interval: DatePhrase("{from} à {to}", days: "du {from} au {to}"),
      openEnd: DatePhrase("depuis {dateOf}", days: "depuis le {date}"),
      openStart: DatePhrase("jusqu’en {date}", days: "jusqu’au {date}"),
      unknownEnd: DatePhrase("dès {dateOf}, fin inconnue", days: "dès le {date}, fin inconnue"),
      unknownStart: DatePhrase("jusqu’en {date}, début inconnu", days: "jusqu’au {date}, début inconnu"),
      between: DatePhrase("entre {fromOf} et {toOf}", days: "entre le {from} et le {to}"),
      orEarlier: DatePhrase("{date} ou avant", days: "le {date} ou avant"),
      orLater: DatePhrase("{date} ou après", days: "le {date} ou après"),
      separator: ", ", lastSeparator: " ou "))
}
