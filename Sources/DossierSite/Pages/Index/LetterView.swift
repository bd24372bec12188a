import DossierTemplate

/// Letter.
struct LetterView: TemplateView {
  var letter: String
  var url: SiteURL?
  var here: Bool = false

  static let fields = ViewFields<LetterView>("letter", "Letter.") { fields in
    fields.text("letter", "Letter", \.letter)
    fields.url("url", "Absent when nobody has it", \.url)
    fields.flag("here", "This page is the one of this letter (paged index)", \.here)
  }
}
