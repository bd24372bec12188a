import DossierTemplate

/// Year row.
struct YearRowView: TemplateView {
  var year: String
  var url: SiteURL
  var count: String
  var percent: String
  var exact: String
  var uncertain: String
  var cases: [LinkView] = []
  var more: String?

  static let fields = ViewFields<YearRowView>("yearRow", "Year row.") { fields in
    fields.text("year", "Year", \.year)
    fields.url("url", "Url", \.url)
    fields.text("count", "Count", \.count)
    fields.text("percent", "Of the fullest year, for a bar", \.percent)
    fields.text("exact", "Number known to the day", \.exact)
    fields.text("uncertain", "Number known less exactly: to the month or the year, or within bounds", \.uncertain)
    fields.list("cases", "At most 5", \.cases)
    fields.text("more", "'and 7 more'", \.more)
  }
}
