extension DateLanguage {
  package static let french = DateLanguage(
    tag: "fr",
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    seasons: ["printemps", "été", "automne", "hiver"],
    inflectedSeasons: ["le printemps", "l’été", "l’automne", "l’hiver"],
    firstOfMonth: "1er",
    yearBeforeChrist: "{year} av. J.-C.",
    contractions: [
      "à le ": "au ", "à les ": "aux ", "de le ": "du ", "de les ": "des ", "de a": "d’a", "de o": "d’o",
    ],
    forms: DateForms(
      day: "{day} {month} {year}", dayOfYear: "{day} {month}", dayOfMonth: "{day}",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{season} {year}", year: "{year}", decade: "années {year}"),
    inflectedForms: DateForms(
      day: "le {day} {month} {year}", dayOfYear: "le {day} {month}", dayOfMonth: "le {day}",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{seasonOf} {year}", year: "{year}", decade: "les années {year}"),
    phrases: DatePhrases(
      unknownDay: "{date}, jour inconnu",
      unknownMonth: "{date}, mois inconnu",
      unknownMonthAndDay: "{date}, jour et mois inconnus",
      approximate: "vers {dateOf}",
      uncertain: DatePhrase("peut-être {date}", days: "peut-être le {date}"),
      uncertainAndApproximate: "peut-être vers {dateOf}",
      approximateWithin: "environ {date}",
      interval: DatePhrase("{from} à {to}", days: "du {from} au {to}"),
      openEnd: "depuis {dateOf}",
      openStart: DatePhrase(
        "jusqu’en {date}", days: "jusqu’à {dateOf}", seasons: "jusqu’à {dateOf}", decades: "jusqu’à {dateOf}",
        estimates: "jusqu’à {dateOf}"),
      unknownEnd: "à partir de {dateOf}, fin inconnue",
      unknownStart: DatePhrase(
        "jusqu’en {date}, début inconnu", days: "jusqu’à {dateOf}, début inconnu",
        seasons: "jusqu’à {dateOf}, début inconnu", decades: "jusqu’à {dateOf}, début inconnu",
        estimates: "jusqu’à {dateOf}, début inconnu"),
      between: "entre {fromOf} et {toOf}",
      orEarlier: DatePhrase("{date} ou avant", days: "le {date} ou avant"),
      orLater: DatePhrase("{date} ou après", days: "le {date} ou après"),
      separator: ", ", lastSeparator: " ou "))
}
