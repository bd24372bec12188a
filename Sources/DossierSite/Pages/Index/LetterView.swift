import DossierTemplate

/// Letter.
struct LetterView: TemplateView {
  var letter: String
  var url: SiteURL?
  var here: Bool = false
  var count: String?
  var first: String?
  var last: String?

  static let fields = ViewFields<LetterView>("letter", "Letter.") { fields in
    fields.text("letter", "Letter", \.letter)
    fields.url("url", "Absent when nobody has it", \.url)
    fields.flag("here", "This page is the one of this letter (paged index)", \.here)
    fields.text("count", "How many there are under it (paged index)", \.count)
    fields.text("first", "The first word of the first name under it, on the page of all letters", \.first)
    fields.text("last", "The same of the last name, if there are several", \.last)
  }
}
