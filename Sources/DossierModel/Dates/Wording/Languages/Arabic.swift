extension DateLanguage {
  package static let arabic = DateLanguage(
    tag: "ar",
    months: [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ],
    seasons: ["ربيع", "صيف", "خريف", "شتاء"],
    yearBeforeChrist: "{year} ق.م",
    forms: DateForms(
      day: "{day} {month} {year}", dayOfYear: "{day} {month}", dayOfMonth: "{day}",
      month: "{month} {year}", monthOfYear: "{month}",
      season: "{season} {year}", year: "{year}", decade: "عقد {year}"),
    phrases: DatePhrases(
      unknownDay: "{date}، اليوم غير معروف",
      unknownMonth: "{date}، الشهر غير معروف",
      unknownMonthAndDay: "{date}، اليوم والشهر غير معروفين",
      approximate: "نحو {date}",
      uncertain: "ربما {date}",
      uncertainAndApproximate: "ربما نحو {date}",
      approximateWithin: "نحو {date}",
      interval: "من {from} إلى {to}",
      openEnd: "منذ {date}",
      openStart: "حتى {date}",
      unknownEnd: "من {date}، النهاية غير معروفة",
      unknownStart: "حتى {date}، البداية غير معروفة",
      between: "بين {from} و{to}",
      orEarlier: "{date} أو قبل ذلك",
      orLater: "{date} أو بعد ذلك",
      separator: "، ", lastSeparator: " أو "))
}
