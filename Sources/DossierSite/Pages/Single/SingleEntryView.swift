import DossierTemplate

/// A line in the contents of the single file.
struct SingleEntryView: TemplateView {
  var url: SiteURL
  var name: HTMLFragment

  static let fields = ViewFields<SingleEntryView>("singleEntry", "A line in the contents of the single file.") {
    fields in
    fields.url("url", "Of the place in the file", \.url)
    fields.html("name", "Its heading", \.name)
  }
}
