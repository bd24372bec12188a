import DossierTemplate

/// Return link.
struct ReturnLinkView: TemplateView {
  var url: SiteURL
  var label: String?

  static let fields = ViewFields<ReturnLinkView>("returnLink", "Return link.") { fields in
    fields.url("url", "Url", \.url)
    fields.text("label", "'a', 'b', where a source is cited more than once", \.label)
  }
}
