extension DateLanguage {
  package static let spanish = DateLanguage(
    tag: "es",
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ],
    seasons: ["primavera", "verano", "otoño", "invierno"],
    inflectedSeasons: ["la primavera", "el verano", "el otoño", "el invierno"],
    yearBeforeChrist: "{year} a. C.",
    contractions: [" o o": " u o", " o 8 ": " u 8 ", " o 11 ": " u 11 "],
    forms: DateForms(
      day: "{day} de {month} de {year}", dayOfYear: "{day} de {month}", dayOfMonth: "{day}",
      month: "{month} de {year}", monthOfYear: "{month}",
      season: "{season} de {year}", year: "{year}", decade: "década de {year}"),
    inflectedForms: DateForms(
      day: "el {day} de {month} de {year}", dayOfYear: "el {day} de {month}", dayOfMonth: "el {day}",
      month: "{month} de {year}", monthOfYear: "{month}",
      season: "{seasonOf} de {year}", year: "{year}", decade: "la década de {year}"),
    phrases: DatePhrases(
      unknownDay: "{date}, día desconocido",
      unknownMonth: "{date}, mes desconocido",
      unknownMonthAndDay: "{date}, día y mes desconocidos",
      approximate: "hacia {dateOf}",
      uncertain: DatePhrase("posiblemente {date}", days: "posiblemente el {date}"),
      uncertainAndApproximate: "posiblemente hacia {dateOf}",
      approximateWithin: "aproximadamente {date}",
      interval: DatePhrase("{from} a {to}", days: "del {from} al {to}"),
      openEnd: "desde {dateOf}",
      openStart: "hasta {dateOf}",
      unknownEnd: "desde {dateOf}, fin desconocido",
      unknownStart: "hasta {dateOf}, inicio desconocido",
      between: "entre {fromOf} y {toOf}",
      orEarlier: "{date} o antes",
      orLater: "{date} o después",
      separator: ", ", lastSeparator: " o "))
}
