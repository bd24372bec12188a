import DossierDiagnostics

/// The keys of one mapping so far: finds duplicates in linear time over the whole mapping.
///
/// Few keys are compared with each other, which is faster than hashing them; the table is built when there are many.
struct YAMLKeys {
  private static let manyKeys = 16
  private var places: [String: SourceRange] = [:]

  /// Notes a key; gives the place of the same key among `entries`, the entries before it, if there is one.
  mutating func insert(_ key: Located<String>, among entries: ArraySlice<MappingEntry>) -> SourceRange? {
    guard entries.count >= Self.manyKeys else {
      for place in entries.indices where entries[place].key.value == key.value { return entries[place].key.range }
      return nil
    }
    if places.isEmpty {
      for entry in entries { places[entry.key.value] = entry.key.range }
    }
    if let earlier = places[key.value] { return earlier }
    places[key.value] = key.range
    return nil
  }
}
