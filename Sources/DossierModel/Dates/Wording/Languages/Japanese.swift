extension DateLanguage {
  package static let japanese = DateLanguage(
    tag: "ja",
    months: (1...12).map { "\($0)月" },
    seasons: ["春", "夏", "秋", "冬"],
    yearBeforeChrist: "紀元前{year}",
    keepsSharedPartsLast: false,
    forms: eastAsianForms,
    phrases: DatePhrases(
      unknownDay: "{date}（日は不明）",
      unknownMonth: "{date}（月は不明）",
      unknownMonthAndDay: "{date}（月日は不明）",
      approximate: "{date}頃",
      uncertain: "{date}（不確か）",
      uncertainAndApproximate: "{date}頃（不確か）",
      approximateWithin: "{date}頃",
      interval: "{from}から{to}まで",
      openEnd: "{date}から",
      openStart: "{date}まで",
      unknownEnd: "{date}から（終わりは不明）",
      unknownStart: "{date}まで（始まりは不明）",
      between: "{from}から{to}までの間",
      orEarlier: "{date}以前",
      orLater: "{date}以降",
      separator: "、", lastSeparator: "または"))
}
