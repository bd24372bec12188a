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
  let dates: RecordDates
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

  convenience init(_ dossier: Dossier, _ graph: DossierGraph) {
    let phrases = Phrasebook(of: dossier.settings)
    self.init(
      dossier, graph, phrases, SiteNames(dossier, graph, phrases), SiteOverviews(dossier, graph, phrases))
  }

  /// The same context, made on two cores.
  static func made(of dossier: Dossier, _ graph: DossierGraph) async -> SiteContext {
    let phrases = Phrasebook(of: dossier.settings)
    async let names = SiteNames(dossier, graph, phrases)
    let overviews = SiteOverviews(dossier, graph, phrases)
    return SiteContext(dossier, graph, phrases, await names, overviews)
  }

  private init(
    _ dossier: Dossier, _ graph: DossierGraph, _ phrases: Phrasebook, _ names: SiteNames, _ overviews: SiteOverviews
  ) {
    self.dossier = dossier
    self.graph = graph
    self.phrases = phrases
    addresses = names.addresses
    labels = names.labels
    links = RecordLinks(names.links, graph.space)
    namesakes = names.namesakes
    dates = names.dates
    previews = RecordPreviews(overviews.previews, graph.space)
    roots = overviews.roots
    order = overviews.order
    indexes = overviews.indexes
    ties = overviews.ties
    frames = overviews.frames
    members = overviews.members
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
    dates = former.dates.following(edit, relabeled, graph, labels, phrases)
    previews = former.previews.following(edit, graph, phrases)
    roots = former.roots.following(edit.records, to: edit.new, graph)
    order = former.order.following(edit)
    indexes = former.indexes.following(edit, order)
    ties = former.ties.following(edit.records, from: edit.old, to: edit.new, graph)
    frames = SiteFrames(edit.new, graph, ties, phrases)
    members = former.members.following(edit)
  }
}

/// What records are called and where they lie.
private struct SiteNames: Sendable {
  let addresses: AddressBook
  let labels: RecordLabels
  let links: RecordValues<LinkTarget>
  let namesakes: Namesakes
  let dates: RecordDates

  init(_ dossier: Dossier, _ graph: DossierGraph, _ phrases: Phrasebook) {
    addresses = AddressBook(dossier, graph)
    labels = RecordLabels(dossier, graph.space, phrases)
    links = RecordLinks.targets(of: dossier, graph.space, labels, addresses)
    namesakes = Namesakes(dossier, labels)
    dates = RecordDates(dossier, graph.space, labels, phrases)
  }
}

/// What pages tell of other records and of all of them, whatever these are called and wherever they lie.
private struct SiteOverviews: Sendable {
  let previews: RecordValues<String?>
  let roots: ProvenanceRoots
  let order: RecordOrder
  let indexes: SiteIndexes
  let ties: TieGraph
  let frames: SiteFrames
  let members: OrganizationMembers

  init(_ dossier: Dossier, _ graph: DossierGraph, _ phrases: Phrasebook) {
    previews = RecordPreviews.previews(of: dossier, graph, phrases)
    roots = ProvenanceRoots(dossier)
    order = RecordOrder(dossier)
    indexes = SiteIndexes(dossier, order)
    ties = TieGraph(dossier, space: graph.space)
    frames = SiteFrames(dossier, graph, ties, phrases)
    members = OrganizationMembers(dossier)
  }
}
