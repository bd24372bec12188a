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
    ]).markdown + "\n" + texts
  }

  private static let texts = """
    # Texts that can be worded otherwise

    What stands between `{{#_}}` and `{{/_}}`, in text or in an attribute, `Templates/words.yaml` can word otherwise: in another language, or
    in your own. Tags in it are its holes, called by the last part of their names: `{{#_}}Edition of {{#date}}{{text}}{{/date}}{{/_}}` is the
    text "Edition of {date}". Markup stands outside, or in a block, which is a hole, too:
    `{{#_}}See {{$link}}<a href="{{url}}">the list</a>{{/link}}{{/_}}` is the text "See {link}". Words take no time when pages are written.

    """
}
