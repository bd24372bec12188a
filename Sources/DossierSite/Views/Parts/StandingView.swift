import DossierTemplate

/// How sure: attributions of the record (or site) counted by status. Partial `standing`.
struct StandingView: TemplateView {
  var text: String
  var items: [StandingItemView] = []

  static let fields = ViewFields<StandingView>(
    "standing", "How sure: attributions of the record (or site) counted by status. Partial `standing`."
  ) { fields in
    fields.text("text", "'23 claims from 3 sources; 2 contradictions'", \.text)
    fields.list(
      "items", "Only statuses that occur, in the order alleged, reported, confirmed, disputed, denied, retracted",
      \.items)
  }
}
