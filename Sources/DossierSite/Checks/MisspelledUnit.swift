import DossierDiagnostics
import DossierModel

/// Figures in one unit write it alike, or they can't be compared.
enum MisspelledUnit: Check {
  static let kind = DiagnosticKind(
    "misspelled-unit", .warning,
    """
    The unit of a figure is used once and differs by one letter from that of others. Figures are compared, and parts drawn as shares of \
    a whole, where their units are the same.
    """)

  /// Shorter units are too often alike by chance: km and cm.
  private static let shortest = 4

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    var uses: [String: (count: Int, first: SourceRange)] = [:]
    func add(_ figures: [Count]) {
      for figure in figures {
        if figure.unit.utf8.count >= shortest { uses[figure.unit, default: (0, figure.range)].count += 1 }
        add(figure.parts)
        add(figure.equivalents)
      }
    }
    for kind in RecordKind.allCases {
      for record in dossier.references(of: kind) { add(dossier.figures(of: record)) }
    }
    guard uses.count > 1 else { return }
    let near = NeighborTopics(uses.keys)
    for (unit, use) in uses.sorted(by: { $0.key < $1.key }) where use.count == 1 {
      let other = near.neighbors(of: unit).first { other in
        // Of two that are used once each, one complaint is enough; a plural is meant.
        other + "s" != unit && unit + "s" != other && (uses[other]?.count ?? 0 > 1 || other < unit)
      }
      guard let other else { continue }
      report(
        Diagnostic(kind, "unit `\(unit)` is used only here and is nearly `\(other)`", at: use.first, suggestion: other))
    }
  }
}
