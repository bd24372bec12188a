import DossierTemplate

/// A record in the network of another one.
struct AlterView: TemplateView {
  var link: LinkView
  var kind: String
  var tie: String?

  static let fields = ViewFields<AlterView>("alter", "A record in the network of another one.") { fields in
    fields.view("link", "Link", \.link)
    fields.text("kind", "`person`, `organization` or `case`, for the shape of its mark", \.kind)
    fields.text("tie", "What ties it to the page's record: 'accused; alleged'", \.tie)
  }
}
