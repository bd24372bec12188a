import DossierTemplate

/// One source of this page.
struct SourceUseView: TemplateView {
  var source: LinkView
  var publisher: String?
  var published: WhenView?
  var republishes: LinkView?
  var grade: String?
  var gradeMeaning: String?
  var share: String

  static let fields = ViewFields<SourceUseView>("sourceUse", "One source of this page.") { fields in
    fields.view("source", "Name = its full title", \.source)
    fields.text("publisher", "Absent = not stated", \.publisher)
    fields.view("published", "Absent = not stated", \.published)
    fields.view("republishes", "A copy, no corroboration", \.republishes)
    fields.text("grade", "Grade", \.grade)
    fields.text("gradeMeaning", "Grade meaning", \.gradeMeaning)
    fields.text("share", "'14 statements'", \.share)
  }
}
