import DossierDiagnostics

/// The values of a mapping by key, looked up once.
///
/// A key that was written without a value counts as absent. Lookups by key cost one load each.
///
/// Only what needs it asks that the key be a ``MappingKey``: as a requirement of the type it would be looked up among all types
/// of the program at run time, once for each kind of mapping.
struct Fields<Key> {
  /// Where the mapping stands.
  let range: SourceRange
  /// The keys that were probably meant by those that the mapping can't have: who misspells a key does not leave it out, too.
  var misspelled: [String] = []
  private let entries: [MappingEntry]
  /// For each key's slot, the position of its entry counted from 1; 0 if it is absent.
  private var positions = SIMD64<UInt8>(repeating: 0)
  /// A bit for each slot whose key has a value.
  private var present: UInt64 = 0

  /// - Parameter unknown: is given every entry whose key the mapping can't have.
  init(_ entries: [MappingEntry], at range: SourceRange, unknown: (MappingEntry) -> Void) where Key: MappingKey {
    self.entries = entries
    self.range = range
    let shape = Key.shape
    for position in entries.indices {
      guard let slot = shape.slot(of: entries[position].key.value) else {
        unknown(entries[position])
        continue
      }
      // Beyond 255 keys some are unknown, which is an error; what else they hold does not matter any more.
      guard position < 255, !entries[position].value.isNothing else { continue }
      positions[slot] = UInt8(position + 1)
      present |= 1 << UInt64(slot)
    }
  }

  /// The value of one of the mapping's own keys; nil if it is absent.
  subscript(key: Key) -> DataNode? where Key: MappingKey {
    value(atSlot: Int(key.rawValue))
  }

  /// The value of a key that the mapping shares with others; nil if it is absent.
  subscript<Shared: FieldKey>(shared key: Shared) -> DataNode? {
    value(atSlot: Int(key.rawValue))
  }

  /// Whether any key with a slot in the mask has a value.
  func hasValue(inAnySlotOf mask: UInt64) -> Bool {
    present & mask != 0
  }

  func hasValue(atSlot slot: Int) -> Bool {
    positions[slot] != 0
  }

  /// Where a key was written, even if it has no value.
  func range(ofKey key: String) -> SourceRange? {
    entries.first { $0.key.value == key }?.key.range
  }

  private func value(atSlot slot: Int) -> DataNode? {
    let position = positions[slot]
    return position == 0 ? nil : entries[Int(position) - 1].value
  }
}
