import DossierTemplate

/// Index row.
struct IndexRowView: TemplateView {
  var link: LinkView
  var native: DisplayNameView?
  var aliases: [DisplayNameView] = []
  var kind: String?
  var aside: String?
  var summary: String?
  var cases: [LinkView] = []
  var standing: String?

  static let fields = ViewFields<IndexRowView>("indexRow", "Index row.") { fields in
    fields.view("link", "Name as sorted display ('Qin Gang')", \.link)
    fields.view("native", "Native", \.native)
    fields.list("aliases", "Aliases", \.aliases)
    fields.text("kind", "Organizations, places: kind; people: identity when not named ('surname only')", \.kind)
    fields.text(
      "aside", "People: the first position or occupation and the nationality, where no accounts differ", \.aside)
    fields.text("summary", "Summary", \.summary)
    fields.list("cases", "Cases", \.cases)
    fields.text("standing", "'6 claims, 2 contradictions'", \.standing)
  }
}
