extension DateLanguage {
  package static let chinese = DateLanguage(
    tag: "zh",
    months: (1...12).map { "\($0)月" },
    seasons: ["春季", "夏季", "秋季", "冬季"],
    yearBeforeChrist: "公元前{year}",
    keepsSharedPartsLast: false,
    forms: eastAsianForms,
    phrases: DatePhrases(
      unknownDay: "{date}，日期不详",
      unknownMonth: "{date}，月份不详",
      unknownMonthAndDay: "{date}，月份和日期不详",
      approximate: "约{date}",
      uncertain: "可能是{date}",
      uncertainAndApproximate: "可能约{date}",
      approximateWithin: "约{date}",
      approximateBefore: "约{date}",
      uncertainBefore: "可能{date}",
      interval: "{from}至{to}",
      openEnd: "自{date}起",
      openStart: "至{date}为止",
      unknownEnd: "自{date}起，结束时间不详",
      unknownStart: "至{date}为止，开始时间不详",
      between: "{from}至{to}之间",
      orEarlier: "{date}或更早",
      orLater: "{date}或更晚",
      separator: "、", lastSeparator: "或"))

  /// Year, month, day, each followed by its own sign; also those of Japanese.
  static let eastAsianForms = DateForms(
    day: "{year}年{month}{day}日", dayOfYear: "{month}{day}日", dayOfMonth: "{day}日",
    month: "{year}年{month}", monthOfYear: "{month}",
    season: "{year}年{season}", year: "{year}年", decade: "{year}年代")
}
