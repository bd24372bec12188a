import DossierTemplate

/// A chapter in the contents of the single file: a note, or a section of the site with its records.
struct SingleChapterView: TemplateView {
  var key: String
  var url: SiteURL
  var name: HTMLFragment
  var sections: [SingleEntryView] = []
  var entries: [SingleEntryView] = []

  static let fields = ViewFields<SingleChapterView>(
    "singleChapter", "A chapter in the contents of the single file: a note, or a section of the site with its records."
  ) { fields in
    fields.text("key", "`cases`, `people` …; for class names", \.key)
    fields.url("url", "Of its opening", \.url)
    fields.html("name", "The heading of its opening", \.name)
    fields.list("sections", "Of a chapter that has no entries", \.sections)
    fields.list("entries", "The pages of its records", \.entries)
  }
}
