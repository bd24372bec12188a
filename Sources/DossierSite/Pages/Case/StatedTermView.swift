import DossierTemplate

/// A term that accounts give, with how sure it is: for rows too narrow for a whole attribution.
struct StatedTermView: TemplateView {
  var text: String
  var status: String
  var statusKey: String

  static let fields = ViewFields<StatedTermView>(
    "statedTerm", "A term that accounts give, with how sure it is: for rows too narrow for a whole attribution."
  ) { fields in
    fields.text("text", "'sentenced'", \.text)
    fields.text("status", "'reported': the best that anybody says of it", \.status)
    fields.text("statusKey", "The same for class names, whatever the language", \.statusKey)
  }
}
