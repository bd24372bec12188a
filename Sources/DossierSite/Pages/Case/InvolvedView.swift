import DossierTemplate

/// Somebody whom a case is about, as a row of the list of cases has it.
struct InvolvedView: TemplateView {
  var who: LinkView
  var parts: [StatedTermView]
  var differ: Bool

  static let fields = ViewFields<InvolvedView>(
    "involved", "Somebody whom a case is about, as a row of the list of cases has it."
  ) { fields in
    fields.view("who", "Who it is", \.who)
    fields.list("parts", "'accused; acquitted': each role, with what became of it if anybody says", \.parts)
    fields.flag("differ", "Whether what became of it is told in ways that can't all be true", \.differ)
  }
}
