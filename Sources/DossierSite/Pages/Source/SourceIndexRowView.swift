import DossierTemplate

/// Source index row.
struct SourceIndexRowView: TemplateView {
  var link: LinkView
  var type: String?
  var publisher: LinkView?
  var published: WhenView?
  var grade: String?
  var gradeMeaning: String?
  var republishes: LinkView?
  var alone: String?
  var shared: String?
  var quotedOnly: Bool = false

  static let fields = ViewFields<SourceIndexRowView>("sourceIndexRow", "Source index row.") { fields in
    fields.view("link", "Name = full title", \.link)
    fields.text("type", "Type", \.type)
    fields.view("publisher", "Publisher", \.publisher)
    fields.view("published", "Published", \.published)
    fields.text("grade", "Grade", \.grade)
    fields.text("gradeMeaning", "Grade meaning", \.gradeMeaning)
    fields.view("republishes", "Republishes", \.republishes)
    fields.text("alone", "Number of statements resting on it alone", \.alone)
    fields.text("shared", "Number others state as well", \.shared)
    fields.flag("quotedOnly", "`known_through`: not seen, only quoted elsewhere", \.quotedOnly)
  }
}
