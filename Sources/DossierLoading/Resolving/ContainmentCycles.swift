import DossierDiagnostics
import DossierModel

/// Finds records that contain or repeat themselves: no place is part of itself, no source a copy of its copy.
struct ContainmentCycles {
  private(set) var diagnostics: [Diagnostic] = []

  init(_ dossier: Dossier) {
    check(dossier.places, by: "part_of", \.partOf)
    check(dossier.organizations, by: "part_of", \.partOf)
    check(dossier.sources, by: "republishes", \.republishes)
  }

  private mutating func check<Contained: Record>(
    _ table: RecordTable<Contained>, by key: String, _ next: KeyPath<Contained, Located<RecordID<Contained>>?>
  ) {
    // The round in which a record was visited: meeting one of the same round again closes a circle.
    var rounds: [RecordID<Contained>: Int] = [:]
    for (round, first) in table.ids.enumerated() {
      guard table[first][keyPath: next] != nil else { continue }
      var current: RecordID<Contained>? = first
      while let id = current, rounds[id] == nil {
        rounds[id] = round
        current = table[id][keyPath: next]?.value
      }
      guard let current, rounds[current] == round else { continue }
      report(circle(through: current, in: table, next), key)
    }
  }

  private typealias Link = (slug: String, range: SourceRange)

  /// The records of a circle, each with the place where it names the next.
  private func circle<Contained: Record>(
    through first: RecordID<Contained>, in table: RecordTable<Contained>,
    _ next: KeyPath<Contained, Located<RecordID<Contained>>?>
  ) -> [Link] {
    var links: [Link] = []
    var current = first
    while let link = table[current][keyPath: next] {
      links.append((table[current].header.slug, link.range))
      current = link.value
      if current == first { break }
    }
    return links
  }

  /// Reports a circle at the first of its links, followed by the others in their order.
  private mutating func report(_ circle: [Link], _ key: String) {
    guard let first = circle.indices.min(by: { circle[$0].range < circle[$1].range }) else { return }
    let links = circle[first...] + circle[..<first]
    let notes = links.dropFirst().prefix(10).map { Note("by way of `\($0.slug)`", at: $0.range) }
    let rest = links.count - 1 - notes.count
    diagnostics.append(
      Diagnostic(
        .containmentCycle, "`\(key)` leads from `\(circle[first].slug)` back to itself", at: circle[first].range,
        notes: notes + (rest > 0 ? [Note("and by way of \(rest) more")] : [])))
  }
}

extension DiagnosticKind {
  static let containmentCycle = DiagnosticKind(
    "containment-cycle", .error,
    """
    What is part of something can't contain it, and a copy can't be copied from its own copy: followed far enough, `part_of` and \
    `republishes` must end. Take the key out of one of the records in the circle.
    """)
}
