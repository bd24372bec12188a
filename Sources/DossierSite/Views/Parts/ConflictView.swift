import DossierTemplate

/// Accounts that differ. Partial `conflict`.
struct ConflictView: TemplateView {
  var difference: String
  var sides: [SideView] = []
  var finding: FindingView?
  var url: SiteURL?

  static let fields = ViewFields<ConflictView>("conflict", "Accounts that differ. Partial `conflict`.") { fields in
    fields.text("difference", "'3 accounts differ'", \.difference)
    fields.list("sides", "Sides", \.sides)
    fields.view("finding", "The editors' conclusion on just this", \.finding)
    fields.url("url", "Its place on the contradictions page (absent on that page)", \.url)
  }
}
