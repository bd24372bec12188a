import DossierModel

/// The positions of each organization's people.
struct OrganizationMembers: Sendable {
  /// A position seen from its organization.
  struct Membership: Sendable {
    let person: PersonID
    let position: Int
  }

  /// By the place of the organization; by people, and then in the order of writing.
  private var lists: Adjacency<Membership>
  private var organizations: RecordTable<Organization>

  init(_ dossier: Dossier) {
    organizations = dossier.organizations
    lists = Adjacency(
      listCount: dossier.organizations.firstCount,
      dossier.people.ids.flatMap { Self.memberships(of: $0, in: dossier) })
  }

  /// The same after an edit.
  func following(_ edit: SiteEdit) -> OrganizationMembers {
    var members = self
    members.organizations = edit.new.organizations
    var lists: [Int: [Membership]] = [:]
    var people: Set<PersonID> = []
    for id in edit.ids(\.people, whose: { $0.positions.map(\.organization?.reference) }) {
      people.insert(id)
      if edit.old.people.contains(id) {
        for (list, _) in Self.memberships(of: id, in: edit.old) { lists[list, default: []] += [] }
      }
      if edit.new.people.contains(id) {
        for (list, membership) in Self.memberships(of: id, in: edit.new) { lists[list, default: []].append(membership) }
      }
    }
    for (list, memberships) in lists {
      var all = self.lists[list].filter { !people.contains($0.person) }
      for membership in memberships {
        all.insert(membership, at: all.partitioningIndex { $0.person > membership.person })
      }
      members.lists.replace(list, with: all)
    }
    return members
  }

  subscript(organization: OrganizationID) -> ArraySlice<Membership> {
    lists[organizations.place(of: organization)]
  }

  private static func memberships(of person: PersonID, in dossier: Dossier) -> [(list: Int, element: Membership)] {
    dossier.people[person].positions.enumerated().compactMap { index, position in
      guard case .organization(let organization)? = position.organization?.reference else { return nil }
      return (dossier.organizations.place(of: organization), Membership(person: person, position: index))
    }
  }
}
