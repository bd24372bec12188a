import DossierTemplate

/// People.
struct RecordIndexPage: TemplateView {
  var frame: PageFrame
  var total: String
  var letters: [LetterView] = []
  var isOverview: Bool = false
  var facets: [FacetView] = []
  var groups: [LetterGroupView] = []
  var named: String?

  static let fields = ViewFields<RecordIndexPage>("people", "People.") { fields in
    fields.include(\.frame)
    fields.text("total", "'38 people'", \.total)
    fields.list(
      "letters",
      "The A–Z bar; for a small dossier anchors (#letter_a) on the one page, for a large one pages per letter",
      \.letters)
    fields.flag("isOverview", "The page of all letters of a paged index, which lists none itself", \.isOverview)
    fields.list("facets", "On that page: how many there are of which nationality, in which case", \.facets)
    fields.list("groups", "Those on this page", \.groups)
    fields.text("named", "'21 of 38 are known by full name'", \.named)
  }
}
