/// Numbers all records of a dossier, whatever their kind, from 0 without gaps: the index into tables about all of them.
package struct ReferenceSpace: Sendable {
  /// The first number of each kind, by the kind's raw value; and behind the last kind, the count of all.
  private let firsts: [Int]

  package init(_ dossier: Dossier) {
    var firsts: [Int] = []
    var next = 0
    for kind in RecordKind.allCases {
      firsts.append(next)
      next += dossier.count(of: kind)
    }
    self.firsts = firsts + [next]
  }

  package var count: Int { firsts[firsts.count - 1] }

  /// How many records of a kind there are.
  package func count(of kind: RecordKind) -> Int {
    firsts[Int(kind.rawValue) + 1] - firsts[Int(kind.rawValue)]
  }

  package func number(of reference: RecordReference) -> Int {
    firsts[Int(reference.kind.rawValue)] + reference.index
  }
}
