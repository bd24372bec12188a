extension DateLanguage {
  package static let english = DateLanguage(
    tag: "en",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    seasons: ["spring", "summer", "autumn", "winter"],
    yearBeforeChrist: "{year} BC",
    forms: DateForms(
      day: "{day} {month} {year}", dayOfYear: "{day} {month}", dayOfMonth: "{day}",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{season} {year}", year: "{year}", decade: "{year}s"),
    inflectedForms: DateForms(
      day: "{day} {month} {year}", dayOfYear: "{day} {month}", dayOfMonth: "{day}",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{season} {year}", year: "{year}", decade: "the {year}s"),
    phrases: DatePhrases(
      unknownDay: "{date}, day unknown",
      unknownMonth: "{date}, month unknown",
      unknownMonthAndDay: "{date}, day and month unknown",
      approximate: "about {dateOf}",
      uncertain: "possibly {date}",
      uncertainAndApproximate: "possibly about {dateOf}",
      approximateWithin: "about {date}",
      interval: "{from} to {to}",
      openEnd: "since {dateOf}",
      openStart: "until {dateOf}",
      unknownEnd: "from {dateOf}, end unknown",
      unknownStart: "until {dateOf}, start unknown",
      between: "between {fromOf} and {toOf}",
      orEarlier: "{date} or earlier",
      orLater: "{date} or later",
      separator: ", ", lastSeparator: " or "))
}
