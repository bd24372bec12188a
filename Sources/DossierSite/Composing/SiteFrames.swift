import DossierModel
import DossierPublishing
import DossierTemplate

/// The site's own words and its menu as each page shows them: made once for pages in the root and once for pages in a folder.
struct SiteFrames: Sendable {
  private let sites: [SharedView<SiteView>]
  /// By depth, and then by the section of the page.
  private let menus: [[MenuPlace: SharedView<MenuView>]]
  /// For the page that a server shows in place of any other, in whatever folder.
  let anywhere: (site: SharedView<SiteView>, menu: SharedView<MenuView>)

  init(_ dossier: Dossier, _ graph: DossierGraph, _ ties: TieGraph, _ phrases: Phrasebook) {
    let links: [(String) -> SiteURL] = [
      { SiteURL($0, prefix: .fromRoot) }, { SiteURL($0, prefix: .fromFolder) },
    ]
    sites = links.map { SharedView(Self.site(dossier, phrases, $0)) }
    let places = MenuPlace.all(of: dossier)
    menus = links.map { link in
      let menu = Self.menu(dossier, graph, ties, phrases, link)
      return Dictionary(uniqueKeysWithValues: places.map { ($0, SharedView(menu.marking($0))) })
    }
    let root = Self.root(ofSiteAt: dossier.settings.baseURL)
    let link = { (path: String) in SiteURL(external: root + path) }
    anywhere = (
      SharedView(Self.site(dossier, phrases, link)), SharedView(Self.menu(dossier, graph, ties, phrases, link))
    )
  }

  func site(isInFolder: Bool) -> SharedView<SiteView> {
    sites[isInFolder ? 1 : 0]
  }

  /// The menu with the place of the page marked.
  func menu(isInFolder: Bool, here: MenuPlace) -> SharedView<MenuView> {
    let menus = menus[isInFolder ? 1 : 0]
    guard let menu = menus[here] ?? menus[.nowhere] else { preconditionFailure("every depth has an unmarked menu") }
    return menu
  }

  /// What leads to the root of the site from any depth: `/dossier/` for `https://example.org/dossier`. Without a base URL it isn't
  /// known, and links start from the folder that was asked for.
  private static func root(ofSiteAt baseURL: String?) -> String {
    guard let baseURL, let scheme = baseURL.firstRange(of: "://") else { return "" }
    let host = baseURL[scheme.upperBound...]
    return (host.firstIndex(of: "/").map { String(host[$0...]) } ?? "") + "/"
  }

  private static func site(
    _ dossier: Dossier, _ phrases: Phrasebook, _ link: (String) -> SiteURL
  ) -> SiteView {
    let settings = dossier.settings
    func url(_ path: PagePath) -> SiteURL { link(path.text) }
    let method = dossier.pages.ids.first { dossier.pages[$0].header.slug == "method" }
    return SiteView(
      title: settings.title,
      subtitle: settings.subtitle.nonEmpty,
      language: settings.language,
      dir: DisplayNameView.direction(ofLanguage: settings.language),
      publisher: settings.publisher.nonEmpty,
      licence: settings.license.nonEmpty,
      licenceUrl: SiteURL(ofText: settings.license),
      method: settings.method.nonEmpty,
      contact: settings.contact.nonEmpty,
      contactUrl: SiteURL(ofText: settings.contact),
      homeUrl: url(.start),
      styleUrl: url(.stylesheet),
      rightToLeftStyleUrl: url(.rightToLeftStylesheet),
      overviewStyleUrl: url(.overviewStylesheet),
      chartStyleUrl: url(.chartStylesheet),
      comparisonStyleUrl: url(.comparisonStylesheet),
      scriptUrl: url(.script),
      iconUrl: url(.icon),
      searchUrl: url(.search),
      methodUrl: method.map { link("notes/\(dossier.pages[$0].header.slug).html") },
      feedUrl: EditionFeed(settings) == nil ? nil : url(.feed),
      dataUrl: url(.data),
      edition: settings.editions.first.map { EditionView($0, phrases) })
  }

  private static func menu(
    _ dossier: Dossier, _ graph: DossierGraph, _ ties: TieGraph, _ phrases: Phrasebook, _ link: (String) -> SiteURL
  ) -> MenuView {
    func item(_ path: PagePath, _ count: Int, _ noun: Phrase) -> MenuItemView? {
      guard count > 0 else { return nil }
      return MenuItemView(url: link(path.text), count: phrases.number(count), noun: phrases.noun(noun, for: count))
    }
    let contradictions = graph.conflicts.count(where: \.isContradiction)
    let pages = dossier.pages.ids.map { dossier.pages[$0] }
      .filter(\.isInMenu)
      .sorted { ($0.order, $0.title) < ($1.order, $1.title) }
    return MenuView(
      cases: item(SiteSection.cases.index, dossier.cases.count, .cases),
      people: item(SiteSection.people.index, dossier.people.count, .people),
      organizations: item(SiteSection.organizations.index, dossier.organizations.count, .organizations),
      places: item(SiteSection.places.index, dossier.places.count, .places),
      timeline: item(SiteSection.timeline.index, dossier.events.count, .events),
      contradictions: contradictions > 0
        ? item(.contradictions, contradictions, .contradictions)
        : item(.contradictions, graph.conflicts.count, .differences),
      network: item(.network, ties.tieCount, .ties),
      sources: item(SiteSection.sources.index, dossier.sources.count, .sources),
      notes: pages.map {
        NoteItemView(name: $0.title, url: link("notes/\($0.header.slug).html"))
      })
  }
}

extension EditionView {
  init(_ edition: DossierSettings.Edition, _ phrases: Phrasebook) {
    self.init(
      date: WhenView(text: phrases.date(edition.date), dateTime: edition.date.htmlDateTime, bounds: nil),
      title: edition.title.nonEmpty, summary: edition.summary.nonEmpty)
  }
}

extension String {
  /// Nil in place of an empty text.
  var nonEmpty: String? { isEmpty ? nil : self }
}
