import DossierModel

/// What all pages of a site share, computed once before the first is made.
///
/// A class, though it never changes: whatever makes a page or an export holds it, and copying a struct of as many tables would
/// retain each of them, which cost half of the time of a build.
final class SiteContext: Sendable {
  let dossier: Dossier
  let graph: DossierGraph
  let addresses: AddressBook
  let timeline: TimelineLayout
  let labels: RecordLabels
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
    async let overviews = SiteOverviews(dossier, graph, phrases)
    let names = SiteNames(dossier, graph, phrases)
    return SiteContext(dossier, graph, phrases, names, await overviews)
  }

  private init(
    _ dossier: Dossier, _ graph: DossierGraph, _ phrases: Phrasebook, _ names: consuming SiteNames,
    _ overviews: SiteOverviews
  ) {
    self.dossier = dossier
    self.graph = graph
    self.phrases = phrases
    timeline = names.timeline
    addresses = names.addresses
    labels = names.labels
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
    let (timeline, moved) = former.timeline.following(edit, graph)
    self.timeline = timeline
    addresses = former.addresses.following(edit, graph, from: former.graph, timeline, moved: Set(moved))
    var relabeled: [RecordReference] = []
    labels = former.labels.following(edit, graph, phrases, relabeled: &relabeled)
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
private struct SiteNames: ~Copyable, Sendable {
  let timeline: TimelineLayout
  let addresses: AddressBook
  let labels: RecordLabels
  let namesakes: Namesakes
  let dates: RecordDates

  init(_ dossier: Dossier, _ graph: DossierGraph, _ phrases: Phrasebook) {
    timeline = TimelineLayout(dossier, graph)
    addresses = AddressBook(dossier, graph, timeline)
    labels = RecordLabels(dossier, graph.space, phrases)
    namesakes = Namesakes(dossier, labels)
    dates = RecordDates(dossier, graph.space, labels, phrases)
  }
}

/// What pages tell of other records and of all of them, whatever these are called and wherever they lie.
private struct SiteOverviews: Sendable {
  let previews: PackedTexts
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
