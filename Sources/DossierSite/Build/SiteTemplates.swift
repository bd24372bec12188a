package import DossierDiagnostics
package import DossierLoading
import DossierTemplate

/// The templates of a site, one for each kind of page, compiled against what the pages offer.
package struct SiteTemplates: Sendable {
  package let diagnostics: [Diagnostic]
  private let start: Template<StartPage>?
  private let people: Template<RecordIndexPage>?
  private let organizations: Template<RecordIndexPage>?
  private let places: Template<RecordIndexPage>?
  private let person: Template<PersonPage>?
  private let organization: Template<OrganizationPage>?
  private let place: Template<PlacePage>?
  private let cases: Template<CasesPage>?
  private let `case`: Template<CasePage>?
  private let sources: Template<SourcesPage>?
  private let source: Template<SourcePage>?
  private let timeline: Template<TimelinePage>?
  private let period: Template<TimelinePeriodPage>?
  private let contradictions: Template<ContradictionsPage>?
  private let network: Template<NetworkPage>?
  private let note: Template<NotePageView>?
  private let continuation: Template<ContinuationPage>?
  private let search: Template<SearchPage>?
  private let data: Template<DataPage>?
  private let notFound: Template<NotFoundPage>?
  private let single: Template<SinglePage>?

  package init(_ folder: TemplateFolder) {
    let set = TemplateSet(
      folder.files.filter { $0.path.hasSuffix(".html") }
        .map { TemplateSource(path: $0.path, bytes: $0.bytes, file: $0.id) })
    var diagnostics = set.diagnostics
    start = set.compile("index", for: StartPage.self, reporting: &diagnostics)
    people = set.compile("people", for: RecordIndexPage.self, reporting: &diagnostics)
    organizations = set.compile("organizations", for: RecordIndexPage.self, reporting: &diagnostics)
    places = set.compile("places", for: RecordIndexPage.self, reporting: &diagnostics)
    person = set.compile("person", for: PersonPage.self, reporting: &diagnostics)
    organization = set.compile("organization", for: OrganizationPage.self, reporting: &diagnostics)
    place = set.compile("place", for: PlacePage.self, reporting: &diagnostics)
    cases = set.compile("cases", for: CasesPage.self, reporting: &diagnostics)
    `case` = set.compile("case", for: CasePage.self, reporting: &diagnostics)
    sources = set.compile("sources", for: SourcesPage.self, reporting: &diagnostics)
    source = set.compile("source", for: SourcePage.self, reporting: &diagnostics)
    timeline = set.compile("timeline", for: TimelinePage.self, reporting: &diagnostics)
    period = set.compile("timeline-period", for: TimelinePeriodPage.self, reporting: &diagnostics)
    contradictions = set.compile("contradictions", for: ContradictionsPage.self, reporting: &diagnostics)
    network = set.compile("network", for: NetworkPage.self, reporting: &diagnostics)
    note = set.compile("note", for: NotePageView.self, reporting: &diagnostics)
    continuation = set.compile("continuation", for: ContinuationPage.self, reporting: &diagnostics)
    search = set.compile("search", for: SearchPage.self, reporting: &diagnostics)
    data = set.compile("data", for: DataPage.self, reporting: &diagnostics)
    notFound = set.compile("not-found", for: NotFoundPage.self, reporting: &diagnostics)
    single = set.compile("single", for: SinglePage.self, reporting: &diagnostics)
    self.diagnostics = diagnostics
  }

  /// Renders a page: composes its view, and lets its template write it.
  ///
  /// Writes nothing where the page's template has errors; these are among ``diagnostics``, and then nothing is published.
  func render(_ content: SitePlan.Content, of site: SiteContext, into output: inout OutputBuffer) {
    switch content {
    case .start: start?.render(StartPage(site), into: &output)
    case .people(let letter): people?.render(.people(letter: letter, site), into: &output)
    case .person(let id): person?.render(PersonPage(id, site), into: &output)
    case .organizations(let letter): organizations?.render(.organizations(letter: letter, site), into: &output)
    case .organization(let id): organization?.render(OrganizationPage(id, site), into: &output)
    case .places(let letter): places?.render(.places(letter: letter, site), into: &output)
    case .place(let id): place?.render(PlacePage(id, site), into: &output)
    case .cases: cases?.render(CasesPage(site), into: &output)
    case .case(let id): `case`?.render(CasePage(id, site), into: &output)
    case .sources: sources?.render(SourcesPage(site), into: &output)
    case .source(let id): source?.render(SourcePage(id, site), into: &output)
    case .timeline: timeline?.render(TimelinePage(site), into: &output)
    case .period(let index): period?.render(TimelinePeriodPage(index, site), into: &output)
    case .contradictions: contradictions?.render(ContradictionsPage(site), into: &output)
    case .network: network?.render(NetworkPage(site), into: &output)
    case .note(let id): note?.render(NotePageView(id, site), into: &output)
    case .continuation(let list, let record, let page):
      continuation?.render(ContinuationPage(list, of: record, page: page, site), into: &output)
    case .search: search?.render(SearchPage(site), into: &output)
    case .data: data?.render(DataPage(site), into: &output)
    case .notFound: notFound?.render(NotFoundPage(site), into: &output)
    }
  }

  /// Renders the frame of the single file.
  func render(_ frame: SinglePage, into output: inout OutputBuffer) {
    single?.render(frame, into: &output)
  }
}
