import DossierTemplate

/// A disputable field. Partial `fact` (the cell: value with its attribution; several side by side).
struct FactView: TemplateView {
  var values: [ValueView] = []
  var difference: String?

  static let fields = ViewFields<FactView>(
    "fact", "A disputable field. Partial `fact` (the cell: value with its attribution; several side by side)."
  ) { fields in
    fields.list("values", "Values", \.values)
    fields.text("difference", "'2 accounts differ', only when they do", \.difference)
  }
}
