import DossierTemplate

/// Conflict teasers.
struct ConflictTeasersView: TemplateView {
  var count: String
  var items: [ConflictTeaserView] = []

  static let fields = ViewFields<ConflictTeasersView>("conflictTeasers", "Conflict teasers.") { fields in
    fields.text("count", "'6 contradictions'", \.count)
    fields.list("items", "At most 4", \.items)
  }
}
