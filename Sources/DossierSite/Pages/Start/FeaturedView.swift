import DossierTemplate

/// Featured.
struct FeaturedView: TemplateView {
  var link: LinkView
  var kind: String
  var summary: String?
  var standing: StandingView?

  static let fields = ViewFields<FeaturedView>("featured", "Featured.") { fields in
    fields.view("link", "Link", \.link)
    fields.text("kind", "'Case', 'Person'", \.kind)
    fields.text("summary", "Summary", \.summary)
    fields.view("standing", "Standing", \.standing)
  }
}
