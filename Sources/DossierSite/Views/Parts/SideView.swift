import DossierTemplate

/// Side.
struct SideView: TemplateView {
  var value: String
  var claims: [ClaimView] = []

  static let fields = ViewFields<SideView>("side", "Side.") { fields in
    fields.text("value", "'died' (what distinguishes this account)", \.value)
    fields.list("claims", "Claims", \.claims)
  }
}
