import DossierTemplate

/// One account of a disputable value. Exactly one of text, link, when is given.
struct ValueView: TemplateView {
  var text: String?
  var link: LinkView?
  var when: WhenView?
  var place: LinkView?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<ValueView>(
    "value", "One account of a disputable value. Exactly one of text, link, when is given."
  ) { fields in
    fields.text("text", "Text", \.text)
    fields.view("link", "Link", \.link)
    fields.view("when", "When", \.when)
    fields.view("place", "Where (birth, death)", \.place)
    fields.list("attributions", "Attributions", \.attributions)
  }
}
