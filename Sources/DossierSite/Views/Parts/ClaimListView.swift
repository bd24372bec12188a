import DossierTemplate

/// Claim list.
struct ClaimListView: TemplateView {
  var items: [ClaimView] = []

  static let fields = ViewFields<ClaimListView>("claimList", "Claim list.") { fields in
    fields.list("items", "Items", \.items)
  }
}
