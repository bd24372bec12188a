import DossierModel

/// Where in the menu a page stands.
enum MenuPlace: Hashable, Sendable {
  case nowhere, contradictions, network
  case section(SiteSection)
  /// A free page, by its address in the site.
  case note(path: String)

  /// Every place that a page of the dossier can have.
  static func all(of dossier: Dossier) -> [MenuPlace] {
    [.nowhere, .contradictions, .network] + SiteSection.allCases.map(MenuPlace.section)
      + dossier.pages.ids.map { .note(path: "notes/\(dossier.pages[$0].header.slug).html") }
  }
}

extension MenuView {
  /// The menu with one place marked as that of the page.
  func marking(_ place: MenuPlace) -> MenuView {
    var menu = self
    switch place {
    case .section(.people): menu.people?.here = true
    case .section(.organizations): menu.organizations?.here = true
    case .section(.places): menu.places?.here = true
    case .section(.cases): menu.cases?.here = true
    case .section(.sources): menu.sources?.here = true
    case .section(.timeline): menu.timeline?.here = true
    case .contradictions: menu.contradictions?.here = true
    case .network: menu.network?.here = true
    case .note(let path):
      for index in menu.notes.indices where menu.notes[index].url.path == path { menu.notes[index].here = true }
    case .section(.notes), .nowhere: break
    }
    return menu
  }
}
