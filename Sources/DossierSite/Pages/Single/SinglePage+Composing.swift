import DossierModel
import DossierPublishing
import DossierTemplate

extension SinglePage {
  /// Stands for the pages in the rendered frame, which is split here: the pages are too many to be held at once.
  static let placeOfPages = "<!--the pages-->"

  /// - Parameter outlines: of the leaves, in their order.
  init(_ site: SiteContext, _ leaves: [SingleLeaf], _ outlines: [SingleOutline], front: HTMLFragment) {
    let composer = ViewComposer(site, path: PagePath.start.text)
    let settings = site.dossier.settings
    self.init(
      frame: composer.frame(
        title: settings.title, description: settings.description.nonEmpty ?? settings.subtitle, at: .nowhere),
      front: front,
      runningHead: Self.runningHead(site),
      chapters: Self.chapters(leaves, outlines),
      pages: HTMLFragment(trusted: Array(Self.placeOfPages.utf8)))
  }

  /// A chapter of one or two sections is told by its name alone.
  private static func chapters(_ leaves: [SingleLeaf], _ outlines: [SingleOutline]) -> [SingleChapterView] {
    var chapters: [SingleChapterView] = []
    for (leaf, outline) in zip(leaves, outlines) {
      let url = SiteURL(fragment: leaf.key)
      switch leaf.role {
      case .front, .continuation: break
      case .chapter:
        let sections = (outline.sections.count > 2 ? outline.sections : []).map {
          SingleEntryView(url: SiteURL(fragment: $0.anchor), name: $0.heading)
        }
        chapters.append(
          SingleChapterView(key: String(leaf.chapter), url: url, name: outline.heading, sections: sections))
      case .entry:
        guard let last = chapters.indices.last else { continue }
        chapters[last].sections = []
        chapters[last].entries.append(SingleEntryView(url: url, name: outline.heading))
      }
    }
    return chapters
  }

  private static func runningHead(_ site: SiteContext) -> HTMLFragment {
    let edition = site.frames.site(isInFolder: false).value.edition
    let right = edition.map { "@top-right { content: \(Stylesheet.string($0.date.text)) }" } ?? ""
    let left = "@top-left { content: \(Stylesheet.string(site.dossier.settings.title)) }"
    let chapters = chapterTitles.map { key, phrase in
      " @page \(key) { @top-center { content: \(Stylesheet.string(site.phrases[phrase])) } }"
    }
    return HTMLFragment(trusted: Array("<style>@page { \(left) \(right) }\(chapters.joined())</style>".utf8))
  }

  /// The chapters of records and what stands above their pages, by the names that the template gives these.
  private static let chapterTitles: KeyValuePairs<String, Phrase> = [
    "cases": .casesTitle, "people": .peopleTitle, "organizations": .organizationsTitle, "places": .placesTitle,
    "timeline": .timelineTitle, "contradictions": .contradictionsTitle, "network": .networkTitle,
    "sources": .sourcesTitle,
  ]
}
