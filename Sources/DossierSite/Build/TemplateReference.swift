import DossierTemplate

/// The reference of what templates are given, made of the views themselves.
package enum TemplateReference {
  package static var markdown: String {
    ViewReference([
      ("index", StartPage.self), ("people", RecordIndexPage.self), ("organizations", RecordIndexPage.self),
      ("places", RecordIndexPage.self), ("person", PersonPage.self), ("organization", OrganizationPage.self),
      ("place", PlacePage.self), ("cases", CasesPage.self), ("case", CasePage.self), ("sources", SourcesPage.self),
      ("source", SourcePage.self), ("timeline", TimelinePage.self), ("timeline-period", TimelinePeriodPage.self),
      ("contradictions", ContradictionsPage.self), ("network", NetworkPage.self), ("note", NotePageView.self),
      ("search", SearchPage.self), ("data", DataPage.self),
      ("continuation", ContinuationPage.self), ("not-found", NotFoundPage.self), ("single", SinglePage.self),
    ]).markdown
  }
}
