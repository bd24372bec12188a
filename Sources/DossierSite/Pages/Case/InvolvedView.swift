import DossierTemplate

/// Somebody whom a case is about, as a row of the list of cases has it.
struct InvolvedView: TemplateView {
  var who: LinkView
  var part: StatedTermView

  static let fields = ViewFields<InvolvedView>(
    "involved", "Somebody whom a case is about, as a row of the list of cases has it."
  ) { fields in
    fields.view("who", "Who it is", \.who)
    fields.view("part", "'accused; acquitted': the role, with what became of it if anybody says", \.part)
  }
}
