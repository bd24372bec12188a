extension DateLanguage {
  package static let traditionalChinese = DateLanguage(
    tag: "zh-Hant",
    months: (1...12).map { "\($0)月" },
    seasons: ["春季", "夏季", "秋季", "冬季"],
    yearBeforeChrist: "公元前{year}",
    keepsSharedPartsLast: false,
    forms: eastAsianForms,
    phrases: DatePhrases(
      unknownDay: "{date}，日期不詳",
      unknownMonth: "{date}，月份不詳",
      unknownMonthAndDay: "{date}，月份和日期不詳",
      approximate: "約{date}",
      uncertain: "可能是{date}",
      uncertainAndApproximate: "可能約{date}",
      approximateWithin: "約{date}",
      approximateBefore: "約{date}",
      uncertainBefore: "可能{date}",
      interval: "{from}至{to}",
      openEnd: "自{date}起",
      openStart: "至{date}為止",
      unknownEnd: "自{date}起，結束時間不詳",
      unknownStart: "至{date}為止，開始時間不詳",
      between: "{from}至{to}之間",
      orEarlier: "{date}或更早",
      orLater: "{date}或更晚",
      separator: "、", lastSeparator: "或"))
}
