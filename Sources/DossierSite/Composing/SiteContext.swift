import DossierModel

/// What all pages of a site share, computed once before the first is made.
///
/// A class, though it never changes: whatever makes a page or an export holds it, and copying a struct of as many tables would
/// retain each of them, which cost half of the time of a build.
final class SiteContext: Sendable {
  let dossier: Dossier
  let graph: DossierGraph
  let addresses: AddressBook
  let labels: RecordLabels
  let namesakes: Namesakes
  let previews: RecordPreviews
  let phrases: Phrasebook
  let roots: ProvenanceRoots
  /// The positions of each organization's people, by its index.
  let members: Adjacency<Membership>
  let order: RecordOrder
  /// Who is tied to whom.
  let ties: TieGraph
  let indexes: SiteIndexes
  let frames: SiteFrames

  /// A position seen from its organization.
  struct Membership: Sendable {
    let person: PersonID
    let position: Int
  }

  init(_ dossier: Dossier, _ graph: DossierGraph) {
    self.dossier = dossier
    self.graph = graph
    addresses = AddressBook(dossier, graph)
    phrases = Phrasebook(
      dates: DateLanguage(tag: dossier.settings.language) ?? .english, topics: dossier.settings.topics)
    labels = RecordLabels(dossier, graph.space, phrases)
    namesakes = Namesakes(dossier, labels)
    previews = RecordPreviews(dossier, graph, phrases)
    roots = ProvenanceRoots(dossier)
    order = RecordOrder(dossier)
    indexes = SiteIndexes(dossier, order)
    let ties = TieGraph(dossier, space: graph.space)
    self.ties = ties
    frames = SiteFrames(dossier, graph, ties, phrases)
    members = Adjacency(
      listCount: dossier.organizations.count,
      dossier.people.ids.flatMap { person in
        dossier.people[person].positions.enumerated().compactMap { index, position in
          guard case .organization(let organization)? = position.organization?.reference else { return nil }
          return (Int(organization.index), Membership(person: person, position: index))
        }
      })
  }
}
