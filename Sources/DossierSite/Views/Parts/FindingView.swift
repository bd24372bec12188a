import DossierTemplate

/// Partial `finding`.
struct FindingView: TemplateView {
  var id: String?
  var about: String?
  var value: String?
  var verdict: String?
  var says: String
  var by: String
  var on: WhenView

  static let fields = ViewFields<FindingView>("finding", "Partial `finding`.") { fields in
    fields.text("id", "Id", \.id)
    fields.text("about", "About", \.about)
    fields.text("value", "Value", \.value)
    fields.text("verdict", "'the accounts are compatible', if it says so", \.verdict)
    fields.text("says", "Says", \.says)
    fields.text("by", "By", \.by)
    fields.view("on", "On", \.on)
  }
}
