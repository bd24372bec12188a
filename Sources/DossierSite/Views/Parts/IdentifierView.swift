import DossierTemplate

/// Partial `identifiers`.
struct IdentifierView: TemplateView {
  var kind: String
  var value: String
  var country: LinkView?
  var validity: String?
  var says: String?

  static let fields = ViewFields<IdentifierView>("identifier", "Partial `identifiers`.") { fields in
    fields.text("kind", "'passport number', 'LEI'", \.kind)
    fields.text("value", "The number", \.value)
    fields.view("country", "The country that issued it", \.country)
    fields.text("validity", "'from 2004 to 2009'", \.validity)
    fields.text("says", "Says", \.says)
  }
}
