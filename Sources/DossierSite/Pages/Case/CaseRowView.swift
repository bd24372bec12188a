import DossierTemplate

/// Case row.
struct CaseRowView: TemplateView {
  var link: LinkView
  var kind: String?
  var jurisdiction: String?
  var stage: String?
  var opened: WhenView?
  var closed: WhenView?
  var years: String?
  var accused: [LinkView] = []
  var standing: String?

  static let fields = ViewFields<CaseRowView>("caseRow", "Case row.") { fields in
    fields.view("link", "Link", \.link)
    fields.text("kind", "Kind", \.kind)
    fields.text("jurisdiction", "Jurisdiction", \.jurisdiction)
    fields.text("stage", "Stage", \.stage)
    fields.view("opened", "Opened", \.opened)
    fields.view("closed", "Closed", \.closed)
    fields.text("years", "'2003–2006': the years within which its dated events lie", \.years)
    fields.list("accused", "Accused", \.accused)
    fields.text("standing", "Standing", \.standing)
  }
}
