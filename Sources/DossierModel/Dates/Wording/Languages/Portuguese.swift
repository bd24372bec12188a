extension DateLanguage {
  package static let portuguese = DateLanguage(
    tag: "pt",
    months: [
      "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
      "dezembro",
    ],
    seasons: ["primavera", "verão", "outono", "inverno"],
    inflectedSeasons: ["a primavera", "o verão", "o outono", "o inverno"],
    firstOfMonth: "1º",
    yearBeforeChrist: "{year} a.C.",
    contractions: ["de o ": "do ", "de a ": "da "],
    forms: DateForms(
      day: "{day} de {month} de {year}", dayOfYear: "{day} de {month}", dayOfMonth: "{day}",
      month: "{month} de {year}", monthOfYear: "{month}",
      season: "{season} de {year}", year: "{year}", decade: "década de {year}"),
    inflectedForms: DateForms(
      day: "{day} de {month} de {year}", dayOfYear: "{day} de {month}", dayOfMonth: "{day}",
      month: "{month} de {year}", monthOfYear: "{month}",
      season: "{seasonOf} de {year}", year: "{year}", decade: "a década de {year}"),
    phrases: DatePhrases(
      unknownDay: "{date}, dia desconhecido",
      unknownMonth: "{date}, mês desconhecido",
      unknownMonthAndDay: "{date}, dia e mês desconhecidos",
      approximate: "por volta de {dateOf}",
      uncertain: DatePhrase("possivelmente {date}", days: "possivelmente em {date}"),
      uncertainAndApproximate: "possivelmente por volta de {dateOf}",
      approximateWithin: "aproximadamente {date}",
      interval: DatePhrase("{from} a {to}", days: "de {from} a {to}"),
      openEnd: "desde {dateOf}",
      openStart: "até {dateOf}",
      unknownEnd: "desde {dateOf}, fim desconhecido",
      unknownStart: "até {dateOf}, início desconhecido",
      between: "entre {fromOf} e {toOf}",
      orEarlier: "{date} ou antes",
      orLater: "{date} ou depois",
      separator: ", ", lastSeparator: " ou "))
}
