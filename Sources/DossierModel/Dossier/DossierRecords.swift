/// The records of a dossier by kind, and its settings, while it is made or edited.
@usableFromInline
package struct DossierRecords: Sendable {
  @usableFromInline package var settings: DossierSettings
  @usableFromInline package var people: RecordTable<Person>
  @usableFromInline package var organizations: RecordTable<Organization>
  @usableFromInline package var places: RecordTable<Place>
  @usableFromInline package var cases: RecordTable<Case>
  @usableFromInline package var events: RecordTable<Event>
  @usableFromInline package var sources: RecordTable<Source>
  @usableFromInline package var claims: RecordTable<Claim>
  @usableFromInline package var pages: RecordTable<NotePage>

  package init(
    settings: DossierSettings, people: RecordTable<Person> = .init(),
    organizations: RecordTable<Organization> = .init(),
    places: RecordTable<Place> = .init(), cases: RecordTable<Case> = .init(), events: RecordTable<Event> = .init(),
    sources: RecordTable<Source> = .init(), claims: RecordTable<Claim> = .init(), pages: RecordTable<NotePage> = .init()
  ) {
    self.settings = settings
    self.people = people
    self.organizations = organizations
    self.places = places
    self.cases = cases
    self.events = events
    self.sources = sources
    self.claims = claims
    self.pages = pages
  }
}
