import DossierTemplate

/// Anything that may be linked: a record, or a free-text speaker (no url). Partial `link`.
struct LinkView: TemplateView {
  var name: String
  var url: SiteURL?
  var lang: String?
  var dir: String?
  var preview: String?

  static let fields = ViewFields<LinkView>(
    "link", "Anything that may be linked: a record, or a free-text speaker (no url). Partial `link`."
  ) { fields in
    fields.text(
      "name",
      "A source's name here is its short label: publisher, else title, then date ('Newsweek, 6 Dec 2023'; a title is cut at ~34 characters); a `short` key in the record, if the format gets one, wins",
      \.name)
    fields.url("url", "Absent for free text, and for the page's own record (a page does not link to itself)", \.url)
    fields.text("lang", "BCP 47, only when the name's script or language is not the dossier's", \.lang)
    fields.text("dir", "`rtl` only when the name is right-to-left and the site is not", \.dir)
    fields.text(
      "preview",
      "Shown on hover/focus. For a source its full title, else the summary (cut at ~160 characters at a word, '…'), newline, tally ('6 claims, 2 contradictions'). Only on the FIRST link to a record within a page's claims, events, parties, relations; absent in menus, indexes, breadcrumbs, backlinks, source tables and ever after on that page: this keeps pages lean",
      \.preview)
  }
}
