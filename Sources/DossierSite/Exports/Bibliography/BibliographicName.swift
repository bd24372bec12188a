import DossierModel

/// An author as bibliographies want names: family and given name apart where the dossier tells them apart, else whole.
enum BibliographicName: Hashable {
  case person(family: String, given: String)
  case whole(String)

  /// A person whose sort text is "Qin, Gang" has a family name; nobody else's name is taken to pieces.
  init(_ author: Mention, _ site: SiteContext) {
    self = .whole(site.name(of: author))
    guard case .record(nil, .person(let id)) = author else { return }
    let parts = site.dossier.people[id].names.sortText.utf8.split(separator: UInt8(ascii: ","), maxSplits: 1)
    guard parts.count == 2, let family = String(parts[0]),
      let given = String(parts[1].drop { $0 == UInt8(ascii: " ") }),
      !family.isEmpty, !given.isEmpty
    else { return }
    self = .person(family: family, given: given)
  }
}
