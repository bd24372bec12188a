import DossierTemplate

/// Month group.
struct MonthGroupView: TemplateView {
  var id: String
  var name: String
  var items: [EventView] = []

  static let fields = ViewFields<MonthGroupView>("monthGroup", "Month group.") { fields in
    fields.text("id", "`month_07`; `month_00` for 'in 2003, month not known'", \.id)
    fields.text("name", "Name", \.name)
    fields.list("items", "Items", \.items)
  }
}
