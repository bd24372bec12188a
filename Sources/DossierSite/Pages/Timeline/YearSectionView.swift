import DossierTemplate

/// The pages of a timeline, one row each; absent where the timeline is one page.
struct YearSectionView: TemplateView {
  var items: [YearRowView]

  static let fields = ViewFields<YearSectionView>("yearSection", "The pages of a timeline, one row each.") { fields in
    fields.list("items", "By year, and by month where a year has very many events", \.items)
  }
}
