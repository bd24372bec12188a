import DossierTemplate

/// Not found.
struct NotFoundPage: TemplateView {
  var frame: PageFrame

  static let fields = ViewFields<NotFoundPage>("notFound", "Not found.") { fields in
    fields.include(\.frame)
  }
}
