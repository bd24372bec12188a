import DossierDiagnostics
import DossierModel

extension OrganizationPage {
  init(_ id: OrganizationID, _ site: SiteContext) {
    self = site.dossier.organizations.lend(id) { OrganizationPage(of: $0, id, site) }
  }

  private init(of organization: borrowing Organization, _ id: OrganizationID, _ site: SiteContext) {
    var composer = ViewComposer(site, home: .organization(id))
    let roles = composer.roleSection()
    let members = composer.memberSection(of: id)
    let country = composer.fact(
      composer.vouchedFact(organization.country), answeredAs: "country")
    let place = composer.fact(
      composer.vouchedFact(organization.place), answeredAs: "seat")
    let partOf = composer.fact(organization.partOf.map { Mention.record(label: nil, .organization($0.value)) })
    let founded = composer.fact(
      composer.fact(organization.founded), answeredAs: "founded")
    let dissolved = composer.fact(
      composer.fact(organization.dissolved), answeredAs: "dissolved")
    let uses = site.graph.uses(of: .organization(id))
    let parts = composer.asideList(uses.lazy.filter { $0.role == .partOf }.map(\.from))
    let published = composer.asideList(uses.lazy.filter { $0.role == .publication }.map(\.from))
    self.init(
      record: composer.record(
        organization.header, names: organization.names, name: DisplayNameView(organization.names.main),
        section: .organizations, kind: composer.phrases[.organization],
        hasFacts: [country, place, partOf, founded, dissolved].contains { $0 != nil } || parts != nil
          || published != nil,
        sectionCount: [roles != nil, members != nil].count { $0 }),
      kind: composer.phrases.term(organization.type), country: country, place: place, partOf: partOf, founded: founded,
      dissolved: dissolved, parts: parts, members: members, roles: roles,
      published: published)
  }
}
