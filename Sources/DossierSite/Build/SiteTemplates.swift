package import DossierDiagnostics
package import DossierLoading
import DossierTemplate

/// The templates of a site, one for each kind of page, compiled against what the pages offer.
package struct SiteTemplates: Sendable {
  package let diagnostics: [Diagnostic]
  private let program: TemplateProgram
  private let start: PageTemplate<StartPage>?
  private let people: PageTemplate<RecordIndexPage>?
  private let organizations: PageTemplate<RecordIndexPage>?
  private let places: PageTemplate<RecordIndexPage>?
  private let person: PageTemplate<PersonPage>?
  private let organization: PageTemplate<OrganizationPage>?
  private let place: PageTemplate<PlacePage>?
  private let cases: PageTemplate<CasesPage>?
  private let `case`: PageTemplate<CasePage>?
  private let sources: PageTemplate<SourcesPage>?
  private let source: PageTemplate<SourcePage>?
  private let timeline: PageTemplate<TimelinePage>?
  private let period: PageTemplate<TimelinePeriodPage>?
  private let contradictions: PageTemplate<ContradictionsPage>?
  private let network: PageTemplate<NetworkPage>?
  private let note: PageTemplate<NotePageView>?
  private let continuation: PageTemplate<ContinuationPage>?
  private let search: PageTemplate<SearchPage>?
  private let data: PageTemplate<DataPage>?
  private let notFound: PageTemplate<NotFoundPage>?
  private let single: PageTemplate<SinglePage>?

  package init(_ folder: TemplateFolder) {
    let set = TemplateSet(
      folder.templateSources,
      wordings: TextWordings(folder.wordedTexts, others: TemplateWords.known(from: folder.words)))
    var diagnostics = set.diagnostics
    var compiler = PageCompiler(set)
    start = compiler.compile("index", for: StartPage.self, reporting: &diagnostics)
    people = compiler.compile("people", for: RecordIndexPage.self, reporting: &diagnostics)
    organizations = compiler.compile("organizations", for: RecordIndexPage.self, reporting: &diagnostics)
    places = compiler.compile("places", for: RecordIndexPage.self, reporting: &diagnostics)
    person = compiler.compile("person", for: PersonPage.self, reporting: &diagnostics)
    organization = compiler.compile("organization", for: OrganizationPage.self, reporting: &diagnostics)
    place = compiler.compile("place", for: PlacePage.self, reporting: &diagnostics)
    cases = compiler.compile("cases", for: CasesPage.self, reporting: &diagnostics)
    `case` = compiler.compile("case", for: CasePage.self, reporting: &diagnostics)
    sources = compiler.compile("sources", for: SourcesPage.self, reporting: &diagnostics)
    source = compiler.compile("source", for: SourcePage.self, reporting: &diagnostics)
    timeline = compiler.compile("timeline", for: TimelinePage.self, reporting: &diagnostics)
    period = compiler.compile("timeline-period", for: TimelinePeriodPage.self, reporting: &diagnostics)
    contradictions = compiler.compile("contradictions", for: ContradictionsPage.self, reporting: &diagnostics)
    network = compiler.compile("network", for: NetworkPage.self, reporting: &diagnostics)
    note = compiler.compile("note", for: NotePageView.self, reporting: &diagnostics)
    continuation = compiler.compile("continuation", for: ContinuationPage.self, reporting: &diagnostics)
    search = compiler.compile("search", for: SearchPage.self, reporting: &diagnostics)
    data = compiler.compile("data", for: DataPage.self, reporting: &diagnostics)
    notFound = compiler.compile("not-found", for: NotFoundPage.self, reporting: &diagnostics)
    single = compiler.compile("single", for: SinglePage.self, reporting: &diagnostics)
    // A page of the author's own may do without a part that is built in.
    let builtIn = Set(folder.files.filter(\.isBuiltIn).map(\.id))
    let unused = compiler.unusedTemplates().filter { $0.range.map { !builtIn.contains($0.file) } ?? true }
    self.diagnostics = (diagnostics + unused).sorted().joinedByPlace.limited(perFile: 200)
    program = compiler.finished()
  }

  /// Renders a page: composes its view, and lets its template write it.
  ///
  /// Writes nothing where the page's template has errors; these are among ``diagnostics``, and then nothing is published.
  func render(_ content: SitePlan.Content, of site: SiteContext, into output: inout OutputBuffer) {
    switch content {
    case .start: render(StartPage(site), by: start, into: &output)
    case .people(let letter): render(.people(letter: letter, site), by: people, into: &output)
    case .person(let id): render(PersonPage(id, site), by: person, into: &output)
    case .organizations(let letter): render(.organizations(letter: letter, site), by: organizations, into: &output)
    case .organization(let id): render(OrganizationPage(id, site), by: organization, into: &output)
    case .places(let letter): render(.places(letter: letter, site), by: places, into: &output)
    case .place(let id): render(PlacePage(id, site), by: place, into: &output)
    case .cases(let page): render(CasesPage(page: page, site), by: cases, into: &output)
    case .case(let id): render(CasePage(id, site), by: `case`, into: &output)
    case .sources(let page): render(SourcesPage(page: page, site), by: sources, into: &output)
    case .source(let id): render(SourcePage(id, site), by: source, into: &output)
    case .timeline: render(TimelinePage(site), by: timeline, into: &output)
    case .period(let index): render(TimelinePeriodPage(index, site), by: period, into: &output)
    case .contradictions(let page): render(ContradictionsPage(page: page, site), by: contradictions, into: &output)
    case .network: render(NetworkPage(site), by: network, into: &output)
    case .note(let id): render(NotePageView(id, site), by: note, into: &output)
    case .continuation(let list, let record, let page):
      render(ContinuationPage(list, of: record, page: page, site), by: continuation, into: &output)
    case .search: render(SearchPage(site), by: search, into: &output)
    case .data: render(DataPage(site), by: data, into: &output)
    case .notFound: render(NotFoundPage(site), by: notFound, into: &output)
    }
  }

  private func render<Page: TemplateView>(
    _ page: borrowing Page, by template: PageTemplate<Page>?, into output: inout OutputBuffer
  ) {
    if let template { program.render(page, by: template, into: &output) }
  }

  /// Renders the frame of the single file.
  func render(_ frame: SinglePage, into output: inout OutputBuffer) {
    render(frame, by: single, into: &output)
  }
}
