import DossierTemplate

/// Somebody against whom a case is directed, as a row of the list of cases has it.
struct AccusedView: TemplateView {
  var who: LinkView
  var outcome: StatedTermView?

  static let fields = ViewFields<AccusedView>(
    "accused", "Somebody against whom a case is directed, as a row of the list of cases has it."
  ) { fields in
    fields.view("who", "Who it is", \.who)
    fields.view("outcome", "'acquitted', 'outcome unknown', if anybody says", \.outcome)
  }
}
