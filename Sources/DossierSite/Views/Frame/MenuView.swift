import DossierTemplate

/// The same for all pages of one folder depth but for `here`.
struct MenuView: TemplateView {
  var cases: MenuItemView?
  var people: MenuItemView?
  var organizations: MenuItemView?
  var places: MenuItemView?
  var timeline: MenuItemView?
  var contradictions: MenuItemView?
  var network: MenuItemView?
  var sources: MenuItemView?
  var notes: [NoteItemView] = []

  static let fields = ViewFields<MenuView>("menu", "The same for all pages of one folder depth but for `here`.") {
    fields in
    fields.view("cases", "Cases", \.cases)
    fields.view("people", "People", \.people)
    fields.view("organizations", "Organizations", \.organizations)
    fields.view("places", "Places", \.places)
    fields.view("timeline", "Timeline", \.timeline)
    fields.view("contradictions", "Contradictions", \.contradictions)
    fields.view("network", "Network", \.network)
    fields.view("sources", "Sources", \.sources)
    fields.list("notes", "Those with `menu: yes`, by `order`", \.notes)
  }
}
