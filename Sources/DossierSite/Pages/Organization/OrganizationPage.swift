import DossierTemplate

/// Organization.
struct OrganizationPage: TemplateView {
  var record: RecordFrame
  var kind: String?
  var country: FactView?
  var place: FactView?
  var partOf: FactView?
  var founded: FactView?
  var dissolved: FactView?
  var parts: LinkListView?
  var members: MemberSectionView?
  var roles: RoleSectionView?
  var published: LinkListView?

  static let fields = ViewFields<OrganizationPage>("organization", "Organization.") { fields in
    fields.include(\.record)
    fields.text("kind", "Kind", \.kind)
    fields.view("country", "Country", \.country)
    fields.view("place", "Place", \.place)
    fields.view("partOf", "Part of", \.partOf)
    fields.view("founded", "Founded", \.founded)
    fields.view("dissolved", "Dissolved", \.dissolved)
    fields.view("parts", "Parts", \.parts)
    fields.view("members", "Members", \.members)
    fields.view("roles", "Roles", \.roles)
    fields.view("published", "Sources it published", \.published)
  }
}
