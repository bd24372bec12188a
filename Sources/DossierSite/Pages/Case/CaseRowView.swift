import DossierTemplate

/// Case row.
struct CaseRowView: TemplateView {
  var link: LinkView
  var kind: String?
  var jurisdiction: String?
  var stages: [StatedTermView] = []
  var opened: [WhenView] = []
  var closed: [WhenView] = []
  var years: String?
  var involved: [InvolvedView] = []
  var standing: String?

  static let fields = ViewFields<CaseRowView>("caseRow", "Case row.") { fields in
    fields.view("link", "Link", \.link)
    fields.text("kind", "Kind", \.kind)
    fields.text("jurisdiction", "Jurisdiction", \.jurisdiction)
    fields.list("stages", "The stage that accounts give, or each of those that they differ about", \.stages)
    fields.list("opened", "Each date that accounts give", \.opened)
    fields.list("closed", "Each date that accounts give", \.closed)
    fields.text(
      "years", "'2003 to 2006', 'probably 2023', 'since 2003': the years within which its dated events lie", \.years)
    fields.list("involved", "Whom the case is about; nobody whose part in it was denied or taken back", \.involved)
    fields.text("standing", "Standing", \.standing)
  }
}
