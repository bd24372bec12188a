import DossierDiagnostics
import DossierModel

/// Finds records that contain or repeat themselves: no place is part of itself, no source a copy of its copy.
struct ContainmentCycles {
  private(set) var diagnostics: [Diagnostic] = []

  init(_ dossier: Dossier) {
    check(dossier.places, by: "part_of") { $0.partOf }
    check(dossier.organizations, by: "part_of") { $0.partOf }
    check(dossier.sources, by: "republishes") { $0.republishes?.value }
  }

  private mutating func check<Contained: Record>(
    _ table: RecordTable<Contained>, by key: String, _ next: (Contained) -> RecordID<Contained>?
  ) {
    // The round in which a record was visited: meeting one of the same round again closes a circle.
    var rounds = [Int](repeating: 0, count: table.count)
    for (round, first) in table.ids.enumerated() {
      var current: RecordID<Contained>? = first
      while let id = current, rounds[Int(id.index)] == 0 {
        rounds[Int(id.index)] = round + 1
        current = next(table[id])
      }
      guard let current, rounds[Int(current.index)] == round + 1 else { continue }
      diagnostics.append(.containmentCycle(table[current].header, key))
    }
  }
}

extension Diagnostic {
  fileprivate static func containmentCycle(_ header: RecordHeader, _ key: String) -> Diagnostic {
    Diagnostic(.containmentCycle, "`\(key)` leads from `\(header.slug)` back to itself", at: header.range)
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
