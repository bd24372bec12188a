extension DateLanguage {
  package static let russian = DateLanguage(
    tag: "ru",
    months: [
      "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
      "декабрь",
    ],
    inflectedMonths: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
      "декабря",
    ],
    seasons: ["весна", "лето", "осень", "зима"],
    inflectedSeasons: ["весны", "лета", "осени", "зимы"],
    yearBeforeChrist: "{year} до н. э.", inflectedYear: "{year} года",
    inflectedYearBeforeChrist: "{year} года до н. э.",
    forms: DateForms(
      day: "{day} {monthOf} {year}", dayOfYear: "{day} {monthOf}", dayOfMonth: "{day}",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{season} {year}", year: "{year}", decade: "{year}-е годы"),
    inflectedForms: DateForms(
      day: "{day} {monthOf} {yearOf}", dayOfYear: "{day} {monthOf}", dayOfMonth: "{day}",
      month: "{monthOf} {yearOf}", monthOfYear: "{monthOf}",
      season: "{seasonOf} {yearOf}", year: "{yearOf}", decade: "{year}-х годов"),
    phrases: DatePhrases(
      unknownDay: "{date}, день неизвестен",
      unknownMonth: "{date}, месяц неизвестен",
      unknownMonthAndDay: "{date}, день и месяц неизвестны",
      approximate: "около {dateOf}",
      uncertain: "возможно, {date}",
      uncertainAndApproximate: "возможно, около {dateOf}",
      approximateWithin: "примерно {date}",
      approximateBefore: "примерно {date}",
      interval: "{from} – {to}",
      openEnd: "с {dateOf}",
      openStart: "до {dateOf}",
      unknownEnd: "с {dateOf}, окончание неизвестно",
      unknownStart: "до {dateOf}, начало неизвестно",
      between: DatePhrase("в период с {fromOf} до {toOf}", days: "в период с {fromOf} по {toOf}"),
      orEarlier: "{date} или ранее",
      orLater: "{date} или позднее",
      separator: ", ", lastSeparator: " или "))
}
