/// What publishing changed in the output folder, or what it would change.
package struct SiteReport: Hashable, Sendable {
  /// In the order of the outputs.
  package let created: [PagePath]
  /// In the order of the outputs.
  package let changed: [PagePath]
  /// Sorted.
  package let deleted: [PagePath]
  package let unchangedCount: Int
  /// The size of the whole site, without the manifest.
  package let byteCount: Int
  /// How many of these bytes were written.
  package let writtenByteCount: Int
  /// Whether the manifest named other files. Deletions apart, that is so when it was lost or edited, too.
  package let manifestChanged: Bool

  init(_ outcomes: [OutputPass.Outcome], of paths: [PagePath], deleted: [PagePath], manifestChanged: Bool) {
    func members(_ kind: OutputPass.Outcome.Kind) -> [PagePath] {
      zip(paths, outcomes).filter { $1.kind == kind }.map(\.0)
    }
    created = members(.created)
    changed = members(.changed)
    unchangedCount = outcomes.count - created.count - changed.count
    byteCount = outcomes.reduce(0) { $0 + $1.byteCount }
    writtenByteCount = outcomes.reduce(0) { $0 + ($1.kind == .unchanged ? 0 : $1.byteCount) }
    self.deleted = deleted
    self.manifestChanged = manifestChanged
  }

  /// Whether the output folder was, manifest included, just as this build makes it.
  package var isUpToDate: Bool {
    created.isEmpty && changed.isEmpty && deleted.isEmpty && !manifestChanged
  }

  /// For the closing line of a command: `2 created, 1 changed, 640 unchanged, 3 deleted`.
  package var summary: String {
    "\(created.count) created, \(changed.count) changed, \(unchangedCount) unchanged, \(deleted.count) deleted"
  }

  /// One line for each file that differs, at most `limit` of them and then a line that counts the rest:
  /// `created people/a.html`.
  package func differences(limit: Int) -> [String] {
    let all =
      created.map { ("created", $0) } + changed.map { ("changed", $0) } + deleted.map { ("deleted", $0) }
    let lines = all.prefix(limit).map { "\($0) \($1)" }
    return all.count <= limit ? lines : lines + ["and \(all.count - limit) more"]
  }
}
