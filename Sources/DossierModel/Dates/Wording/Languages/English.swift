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
    phrases: DatePhrases(
      unknownDay: "{date}, day unknown",
      unknownMonth: "{date}, month unknown",
      unknownMonthAndDay: "{date}, day and month unknown",
      approximate: "about {date}",
      uncertain: "possibly {date}",
      uncertainAndApproximate: "possibly about {date}",
      interval: "{from} to {to}",
      openEnd: "since {date}",
      openStart: "until {date}",
      unknownEnd: "from {date}, end unknown",
      unknownStart: "until {date}, start unknown",
      between: "between {from} and {to}",
      orEarlier: "{date} or earlier",
      orLater: "{date} or later",
      separator: ", ", lastSeparator: " or "))
}
