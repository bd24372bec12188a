import DossierTemplate

/// One figure, or those that contradict each other.
struct CountGroupView: TemplateView {
  var difference: String?
  var items: [CountView] = []

  static let fields = ViewFields<CountGroupView>("countGroup", "One figure, or those that contradict each other.") {
    fields in
    fields.text("difference", "'2 accounts differ'", \.difference)
    fields.list("items", "Items", \.items)
  }
}
