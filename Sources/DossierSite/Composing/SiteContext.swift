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
  let members: OrganizationMembers
  let order: RecordOrder
  /// Who is tied to whom.
  let ties: TieGraph
  let indexes: SiteIndexes
  let frames: SiteFrames
  let statementLists = StatementLists()

  init(_ dossier: Dossier, _ graph: DossierGraph) {
    self.dossier = dossier
    self.graph = graph
    phrases = Phrasebook(
      dates: DateLanguage(tag: dossier.settings.language) ?? .english, topics: dossier.settings.topics,
      words: dossier.settings.words)
    addresses = AddressBook(dossier, graph)
    labels = RecordLabels(dossier, graph.space, phrases)
    links = RecordLinks(dossier, graph.space, labels, addresses)
    namesakes = Namesakes(dossier, labels)
    previews = RecordPreviews(dossier, graph, phrases)
    roots = ProvenanceRoots(dossier)
    order = RecordOrder(dossier)
    indexes = SiteIndexes(dossier, order)
    ties = TieGraph(dossier, space: graph.space)
    frames = SiteFrames(dossier, graph, ties, phrases)
    members = OrganizationMembers(dossier)
  }

  /// The context of the dossier after an edit that left its wording as it was: the same as a new one. Every table has to say what the
  /// edit makes of it; there is no other way to get one here.
  init(_ edit: SiteEdit, _ graph: DossierGraph, following former: SiteContext) {
    dossier = edit.new
    self.graph = graph
    phrases = former.phrases
    let (addresses, moved) = former.addresses.following(edit, graph, from: former.graph)
    self.addresses = addresses
    let (labels, relabeled) = former.labels.following(edit, graph, phrases)
    self.labels = labels
    links = former.links.following(edit.present + moved + relabeled, labels, addresses)
    namesakes = former.namesakes.following(edit, relabeled, labels)
    previews = former.previews.following(edit, graph, phrases)
    roots = former.roots.following(edit.records, to: edit.new, graph)
    order = former.order.following(edit)
    indexes = former.indexes.following(edit, order)
    ties = former.ties.following(edit.records, from: edit.old, to: edit.new, graph)
    frames = SiteFrames(edit.new, graph, ties, phrases)
    members = former.members.following(edit)
  }
}
