import DossierTemplate

/// A statement that is no claim, in short: 'Born: 1952', 'Sentenced: Victor Hale'.
struct StatementLineView: TemplateView {
  var label: String?
  var value: LinkView
  var when: WhenView?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<StatementLineView>(
    "statementLine", "A statement that is no claim, in short: 'Born: 1952', 'Sentenced: Victor Hale'."
  ) { fields in
    fields.text("label", "What of the record it is: 'born', 'also known as'; absent for events", \.label)
    fields.view("value", "What is stated; leads to where it stands", \.value)
    fields.view("when", "Of events, positions and relations", \.when)
    fields.list(
      "attributions", "Those that name the page's record; on a source's page `source` is the place in it",
      \.attributions)
  }
}
