/// The names of one folder so far: finds two that some file systems take for one.
///
/// Folding a name costs more than listing it, so nothing is folded in folders where all names are lowercase ASCII.
struct NeighborNames {
  /// Whether some name is more than lowercase ASCII.
  let isFoldingNeeded: Bool
  private var names: [String: String] = [:]

  init(_ entries: [DirectoryEntry]) {
    isFoldingNeeded = entries.contains { entry in
      entry.name.displayed.utf8.contains { $0 >= 0x80 || (0x41...0x5A).contains($0) }
    }
  }

  /// Notes a name; gives the earlier name that it collides with, if there is one.
  mutating func insert(_ name: String) -> String? {
    guard isFoldingNeeded else { return nil }
    let folded = FileName.folded(name)
    if let earlier = names[folded] { return earlier }
    names[folded] = name
    return nil
  }
}
