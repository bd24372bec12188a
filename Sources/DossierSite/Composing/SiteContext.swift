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
  let links: RecordLinks
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
  let statementLists = StatementLists()

  /// A position seen from its organization.
  struct Membership: Sendable {
    let person: PersonID
    let position: Int
  }

  /// - Parameter former: the context of the dossier before an edit; what the edit leaves as it was is taken over from there.
  init(_ dossier: Dossier, _ graph: DossierGraph, following former: (context: SiteContext, edit: SiteEdit)? = nil) {
    self.dossier = dossier
    self.graph = graph
    let former = former.flatMap { $0.edit.changesWording ? nil : $0 }
    func kept(unless changes: (SiteEdit) -> Bool) -> SiteContext? {
      former.flatMap { changes($0.edit) ? nil : $0.context }
    }
    phrases =
      former?.context.phrases
      ?? Phrasebook(
        dates: DateLanguage(tag: dossier.settings.language) ?? .english, topics: dossier.settings.topics,
        words: dossier.settings.words)
    addresses = kept { $0.changesAddresses }?.addresses ?? AddressBook(dossier, graph)
    labels =
      if let former, !former.edit.changesTitles {
        former.context.labels.following(former.edit, phrases)
      } else {
        RecordLabels(dossier, graph.space, phrases)
      }
    links =
      if let former, !former.edit.changesTitles, !former.edit.changesAddresses {
        former.context.links.following(former.edit, labels, addresses, phrases)
      } else {
        RecordLinks(graph.space, labels, addresses)
      }
    if let former, !former.edit.changesTitles, !former.edit.changesLabelsOfSources(phrases),
      !former.edit.changesSummaries(labels, former.context.labels)
    {
      namesakes = former.context.namesakes
    } else {
      namesakes = Namesakes(dossier, labels)
    }
    if let former {
      previews = former.context.previews.following(former.edit, graph, phrases)
      roots = former.context.roots.following(former.edit.records, to: dossier)
    } else {
      previews = RecordPreviews(dossier, graph, phrases)
      roots = ProvenanceRoots(dossier)
    }
    if let context = kept(unless: { $0.changesOrder }) {
      order = context.order
      indexes = context.indexes
    } else {
      order = RecordOrder(dossier)
      indexes = SiteIndexes(dossier, order)
    }
    let ties = kept { $0.changesTies }?.ties ?? TieGraph(dossier, space: graph.space)
    self.ties = ties
    frames = SiteFrames(dossier, graph, ties, phrases)
    members = kept { $0.changesMembers }?.members ?? Self.members(of: dossier)
  }

  private static func members(of dossier: Dossier) -> Adjacency<Membership> {
    Adjacency(
      listCount: dossier.organizations.count,
      dossier.people.ids.flatMap { person in
        dossier.people[person].positions.enumerated().compactMap { index, position in
          guard case .organization(let organization)? = position.organization?.reference else { return nil }
          return (Int(organization.index), Membership(person: person, position: index))
        }
      })
  }
}
