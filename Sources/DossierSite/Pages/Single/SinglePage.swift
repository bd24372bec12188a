import DossierTemplate

/// The frame of the single file: what stands around the pages.
struct SinglePage: TemplateView {
  var frame: PageFrame
  var front: HTMLFragment
  var runningHead: HTMLFragment
  var chapters: [SingleChapterView]
  var pages: HTMLFragment

  static let fields = ViewFields<SinglePage>("single", "The frame of the single file: what stands around the pages.") {
    fields in
    fields.include(\.frame)
    fields.html("front", "The start page's `<main>`", \.front)
    fields.html(
      "runningHead", "A `<style>` that prints title, chapter and edition at the top of each page", \.runningHead)
    fields.list("chapters", "The contents", \.chapters)
    fields.html("pages", "All other pages in an `<article>` each, to be written once", \.pages)
  }
}
