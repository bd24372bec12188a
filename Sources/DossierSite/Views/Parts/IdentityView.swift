import DossierTemplate

/// Whom the page's record may be the same as, or is not.
struct IdentityView: TemplateView {
  var words: String
  var other: LinkView
  var says: String?
  var when: WhenView?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<IdentityView>("identity", "Whom the page's record may be the same as, or is not.") {
    fields in
    fields.text("words", "'May be the same person as', 'Not the same person as'", \.words)
    fields.view("other", "The other record", \.other)
    fields.text("says", "Says", \.says)
    fields.view("when", "When", \.when)
    fields.list("attributions", "Attributions", \.attributions)
  }
}
