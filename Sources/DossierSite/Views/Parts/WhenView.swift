import DossierTemplate

/// A date as shown. Partial `when`.
struct WhenView: TemplateView, Hashable {
  var text: String
  var dateTime: String?
  var bounds: String?

  static let fields = ViewFields<WhenView>("when", "A date as shown. Partial `when`.") { fields in
    fields.text(
      "text", "`when_text` if given, else formatted EDTF ('mid-July 2003', 'summer 2022', '21 April 2006')", \.text)
    fields.text(
      "dateTime",
      "For `<time datetime>`: only YYYY, YYYY-MM or YYYY-MM-DD, exact (not approximate, no interval); else absent",
      \.dateTime)
    fields.text(
      "bounds",
      "'11–20 July 2003': the derived bounds, only where `text` does not say them itself (when_text, seasons, 'about', relative dates)",
      \.bounds)
  }
}
