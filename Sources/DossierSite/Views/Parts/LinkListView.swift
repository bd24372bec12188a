import DossierTemplate

/// Link list.
struct LinkListView: TemplateView {
  var items: [LinkView] = []

  static let fields = ViewFields<LinkListView>("linkList", "Link list.") { fields in
    fields.list("items", "Items", \.items)
  }
}
