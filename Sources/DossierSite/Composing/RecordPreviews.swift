import DossierModel

/// What a reader gets to see of each record before going there: its summary, and how much there is; of a source what it is, from whom
/// and how reliable.
///
/// Made once for all links, since a record is linked from many pages. Can't be copied, as ``RecordLabels``.
struct RecordPreviews: ~Copyable, Sendable {
  private let previews: PackedTexts
  private let space: ReferenceSpace

  init(_ previews: PackedTexts, _ space: ReferenceSpace) {
    self.previews = previews
    self.space = space
  }

  /// The preview of each record, by the record's number.
  static func previews(of dossier: Dossier, _ graph: DossierGraph, _ phrases: Phrasebook) -> PackedTexts {
    var previews = PackedTexts(count: graph.space.count)
    for kind in RecordKind.allCases where kind != .claim && kind != .page {
      for reference in dossier.references(of: kind) {
        previews.append(preview(of: reference, dossier, graph, phrases), for: graph.space.number(of: reference))
      }
    }
    previews.trim()
    return previews
  }

  /// The previews after an edit.
  func following(_ edit: SiteEdit, _ graph: DossierGraph, _ phrases: Phrasebook) -> RecordPreviews {
    var previews = previews
    for reference in Self.affected(by: edit, graph) where edit.new.contains(reference) {
      previews.replace(space.number(of: reference), with: Self.preview(of: reference, edit.new, graph, phrases))
    }
    return RecordPreviews(previews, space)
  }

  /// The records whose pages show other claims or contradictions than before: those that an edit names, those that claims concern
  /// which take part in contradictions with what was edited, and those with which edited events are told; and the sources whose
  /// publishers are called otherwise.
  private static func affected(by edit: SiteEdit, _ graph: DossierGraph) -> Set<RecordReference> {
    var affected = edit.named
    for renamed in edit.renamed {
      for use in graph.uses(of: renamed) where use.role == .publication { affected.insert(use.from) }
    }
    for subject in edit.touched {
      for dossier in [edit.old, edit.new] where dossier.contains(subject) {
        if case .event(let id) = subject, let host = dossier.host(of: id) { affected.insert(host) }
      }
      guard edit.new.contains(subject) else { continue }
      for claim in graph.claims(about: subject) { affected.formUnion(edit.new.claims[claim].concerns) }
    }
    return affected
  }

  /// A copy of a preview; nil for records of which there is nothing to tell, and for claims and pages.
  subscript(reference: RecordReference) -> String? {
    previews[space.number(of: reference)].nonEmpty
  }

  /// Whether there is a preview of a record, by its number among all.
  @inline(__always)
  func contains(_ number: Int) -> Bool {
    previews.lend(number) { !$0.isEmpty }
  }

  /// Gives `body` the preview of a record, by its number among all, in UTF-8.
  @inline(__always)
  func lend<Result>(_ number: Int, to body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    previews.lend(number, to: body)
  }

  /// Empty for records of which there is nothing to tell, and for claims and pages.
  private static func preview(
    of reference: RecordReference, _ dossier: Dossier, _ graph: DossierGraph, _ phrases: Phrasebook
  ) -> String {
    guard reference.kind != .claim, reference.kind != .page else { return "" }
    if case .source(let id) = reference {
      return dossier.sources.lend(id) { description(of: $0, dossier, phrases) }
    }
    let summary = dossier.summary(of: reference)
    var text = summary.isEmpty ? "" : ViewComposer.shortened(withoutName(summary, dossier.title(of: reference)))
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
    return text
  }

  /// A source's title and, below it, its publisher and date where the editors call it by neither, and its grade.
  private static func description(of source: borrowing Source, _ dossier: Dossier, _ phrases: Phrasebook) -> String {
    var text = ViewComposer.shortened(source.title)
    if source.publisher == nil || source.shortTitle != nil {
      let details = [
        source.publisher.map { dossier.title(of: $0) },
        source.published.flatMap { published in published.words ?? published.date.map(phrases.date) },
      ].compactMap { $0 }
      if !details.isEmpty { text += "\n" + details.joined(separator: ", ") }
    }
    if let grade = source.header.attribution.grade { text += "\n" + phrases.meaning(of: grade) }
    return text
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
