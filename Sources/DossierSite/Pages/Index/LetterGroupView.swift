import DossierTemplate

/// Letter group.
struct LetterGroupView: TemplateView {
  var id: String
  var letter: String
  var items: [IndexRowView] = []

  static let fields = ViewFields<LetterGroupView>("letterGroup", "Letter group.") { fields in
    fields.text("id", "Anchor: `letter_a`; for other scripts the letter itself; `letter_other`", \.id)
    fields.text("letter", "Letter", \.letter)
    fields.list("items", "Items", \.items)
  }
}
