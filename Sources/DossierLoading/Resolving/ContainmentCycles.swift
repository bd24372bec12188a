import DossierDiagnostics
import DossierModel

/// Finds records that contain or repeat themselves: no place is part of itself, no source a copy of its copy, or known only through
/// one that is known only through it.
struct ContainmentCycles {
  private(set) var diagnostics: [Diagnostic] = []

  init(_ records: DossierRecords) {
    check(records.places, by: "part_of") { links in
      for id in records.places.ids { records.places.lend(id) { links.add($0.partOf, of: id) } }
    }
    check(records.organizations, by: "part_of") { links in
      for id in records.organizations.ids { records.organizations.lend(id) { links.add($0.partOf, of: id) } }
    }
    check(records.sources, by: "republishes") { links in
      for id in records.sources.ids { records.sources.lend(id) { links.add($0.republishes, of: id) } }
    }
    check(records.sources, by: "known_through") { links in
      for id in records.sources.ids { records.sources.lend(id) { links.add($0.knownThrough, of: id) } }
    }
  }

  /// What the records of a kind lead to, without those that lead nowhere.
  private struct Links<Contained: Record> {
    typealias Target = Located<RecordID<Contained>>
    private(set) var starts: [RecordID<Contained>] = []
    private var targets: [RecordID<Contained>: [Target]] = [:]

    subscript(id: RecordID<Contained>) -> [Target] { targets[id] ?? [] }

    mutating func add(_ found: [Target], of id: RecordID<Contained>) {
      guard !found.isEmpty else { return }
      starts.append(id)
      targets[id] = found
    }

    mutating func add(_ found: Target?, of id: RecordID<Contained>) {
      if let found { add([found], of: id) }
    }
  }

  /// Follows every record to the end. A chain can be as long as the dossier: no recursion.
  private mutating func check<Contained: Record>(
    _ table: RecordTable<Contained>, by key: String, _ gather: (inout Links<Contained>) -> Void
  ) {
    var next = Links<Contained>()
    gather(&next)
    typealias Step = (from: RecordID<Contained>, to: ArraySlice<Located<RecordID<Contained>>>)
    var done: Set<RecordID<Contained>> = []
    for first in next.starts where !done.contains(first) {
      var path: [Step] = [(first, next[first][...])]
      var links: [Link] = []
      while let last = path.last {
        guard let link = path[path.count - 1].to.popFirst() else {
          done.insert(last.from)
          path.removeLast()
          _ = links.popLast()
          continue
        }
        guard !done.contains(link.value) else { continue }
        links.append((table.lend(last.from) { $0.header.slug }, link.range))
        if let place = path.firstIndex(where: { $0.from == link.value }) {
          report(Array(links[place...]), key)
          links.removeLast()
        } else {
          path.append((link.value, next[link.value][...]))
        }
      }
    }
  }

  private typealias Link = (slug: String, range: SourceRange)

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
    What is part of something can't contain it, a copy can't be copied from its own copy, and of two sources one at least was seen if \
    each quotes the other: followed far enough, `part_of`, `republishes` and `known_through` must end. Take the key out of one of the \
    records in the circle.
    """)
}
