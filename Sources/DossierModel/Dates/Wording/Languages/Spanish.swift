extension DateLanguage {
  package static let spanish = DateLanguage(
    tag: "es",
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ],
    seasons: ["primavera", "verano", "otoño", "invierno"],
    yearBeforeChrist: "{year} a. C.",
    forms: DateForms(
      day: "{day} de {month} de {year}", dayOfYear: "{day} de {month}", dayOfMonth: "{day}",
      month: "{month} de {year}", monthOfYear: "{month}",
      season: "{season} de {year}", year: "{year}", decade: "década de {year}"),
    inflectedForms: DateForms(
      day: "{day} de {month} de {year}", dayOfYear: "{day} de {month}", dayOfMonth: "{day}",
      month: "{month} de {year}", monthOfYear: "{month}",
      season: "{season} de {year}", year: "{year}", decade: "la década de {year}"),
    phrases: DatePhrases(
      unknownDay: "{date}, día desconocido",
      unknownMonth: "{date}, mes desconocido",
      unknownMonthAndDay: "{date}, día y mes desconocidos",
      approximate: DatePhrase("hacia {dateOf}", days: "hacia el {date}"),
      uncertain: DatePhrase("posiblemente {date}", days: "posiblemente el {date}"),
      uncertainAndApproximate: DatePhrase("posiblemente hacia {dateOf}", days: "posiblemente hacia el {date}"),
      interval: DatePhrase("{from} a {to}", days: "del {from} al {to}"),
      openEnd: DatePhrase("desde {dateOf}", days: "desde el {date}"),
      openStart: DatePhrase("hasta {dateOf}", days: "hasta el {date}"),
      unknownEnd: DatePhrase("desde {dateOf}, fin desconocido", days: "desde el {date}, fin desconocido"),
      unknownStart: DatePhrase("hasta {dateOf}, inicio desconocido", days: "hasta el {date}, inicio desconocido"),
      between: DatePhrase("entre {fromOf} y {toOf}", days: "entre el {from} y el {to}"),
      orEarlier: "{date} o antes",
      orLater: "{date} o después",
      separator: ", ", lastSeparator: " o "))
}
