import DossierTemplate

/// Person.
struct PersonPage: TemplateView {
  var record: RecordFrame
  var identity: String?
  var describedAs: FactView?
  var gender: FactView?
  var nationality: FactView?
  var occupations: FactView?
  var born: FactView?
  var died: FactView?
  var positions: PositionSectionView?
  var roles: RoleSectionView?

  static let fields = ViewFields<PersonPage>("person", "Person.") { fields in
    fields.include(\.record)
    fields.text("identity", "Only when not plainly named: 'known by surname only'", \.identity)
    fields.view("describedAs", "Described as", \.describedAs)
    fields.view("gender", "Gender", \.gender)
    fields.view("nationality", "Nationality", \.nationality)
    fields.view("occupations", "Occupations", \.occupations)
    fields.view("born", "Born", \.born)
    fields.view("died", "Died", \.died)
    fields.view("positions", "Positions", \.positions)
    fields.view("roles", "Roles", \.roles)
  }
}
