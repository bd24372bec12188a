import DossierTemplate

/// Somebody against whom a case is directed, as a row of the list of cases has it.
struct AccusedView: TemplateView {
  var who: LinkView
  var outcome: String?

  static let fields = ViewFields<AccusedView>(
    "accused", "Somebody against whom a case is directed, as a row of the list of cases has it."
  ) { fields in
    fields.view("who", "Who it is", \.who)
    fields.text("outcome", "'acquitted', 'outcome unknown'", \.outcome)
  }
}
