import DossierTemplate

/// The search page: a script fills `#Results`.
struct SearchPage: TemplateView {
  var frame: PageFrame
  var peopleUrl: SiteURL?

  static let fields = ViewFields<SearchPage>("search", "The search page: a script fills `#Results`.") { fields in
    fields.include(\.frame)
    fields.url("peopleUrl", "People url", \.peopleUrl)
  }
}
