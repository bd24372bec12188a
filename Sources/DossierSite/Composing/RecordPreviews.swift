import DossierModel

/// What a reader gets to see of each record before going there: its summary, and how much there is.
///
/// Made once for all links, since a record is linked from many pages.
struct RecordPreviews: Sendable {
  private var previews: RecordValues<String?>
  private let space: ReferenceSpace

  init(_ dossier: Dossier, _ graph: DossierGraph, _ phrases: Phrasebook) {
    space = graph.space
    var previews = RecordValues<String?>(count: graph.space.count)
    for kind in RecordKind.allCases {
      for reference in dossier.references(of: kind) {
        previews.append(Self.preview(of: reference, dossier, graph, phrases), for: graph.space.number(of: reference))
      }
    }
    self.previews = previews
  }

  /// The previews after an edit.
  func following(_ edit: SiteEdit, _ graph: DossierGraph, _ phrases: Phrasebook) -> RecordPreviews {
    var previews = self
    for reference in Self.affected(by: edit, graph) where edit.new.contains(reference) {
      previews.previews.replace(
        space.number(of: reference), with: Self.preview(of: reference, edit.new, graph, phrases))
    }
    return previews
  }

  /// The records whose pages show other claims or contradictions than before: those that an edit names, those that claims concern
  /// which take part in contradictions with what was edited, and those with which edited events are told.
  private static func affected(by edit: SiteEdit, _ graph: DossierGraph) -> Set<RecordReference> {
    var affected = edit.named
    for subject in edit.touched {
      for dossier in [edit.old, edit.new] where dossier.contains(subject) {
        if case .event(let id) = subject, let host = dossier.host(of: id) { affected.insert(host) }
      }
      guard edit.new.contains(subject) else { continue }
      for claim in graph.claims(about: subject) { affected.formUnion(edit.new.claims[claim].concerns) }
    }
    return affected
  }

  /// Nil for records of which there is nothing to tell, and for claims and pages.
  subscript(reference: RecordReference) -> String? {
    previews[space.number(of: reference)]
  }

  private static func preview(
    of reference: RecordReference, _ dossier: Dossier, _ graph: DossierGraph, _ phrases: Phrasebook
  ) -> String? {
    guard reference.kind != .claim, reference.kind != .page else { return nil }
    let title = dossier.title(of: reference)
    let lead = reference.kind == .source ? title : withoutName(dossier.summary(of: reference), title)
    var text = ViewComposer.shortened(lead)
    let claims = graph.claims(about: reference).count + graph.claimsOfOthers(on: reference, in: dossier).count
    let conflicts = graph.conflictCount(on: reference)
    if claims > 0 {
      if !text.isEmpty { text += "\n" }
      text += phrases.count(claims, .claims)
    }
    if conflicts > 0 {
      if !text.isEmpty { text += claims > 0 ? ", " : "\n" }
      text += phrases.count(conflicts, .contradictions)
    }
    return text.isEmpty ? nil : text
  }

  /// "Notary in Hesperland." of "Jana Example, notary in Hesperland.": the preview stands beside the name.
  private static func withoutName(_ summary: String, _ name: String) -> String {
    guard !name.isEmpty, summary.hasPrefix(name) else { return summary }
    let rest = summary.dropFirst(name.count)
    guard rest.hasPrefix(", ") else { return summary }
    let words = rest.dropFirst(2)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
