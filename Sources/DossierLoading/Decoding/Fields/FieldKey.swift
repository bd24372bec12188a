/// The keys that a mapping of the content format may have, or a group of keys that several mappings share.
///
/// The raw value is the key's slot in ``Fields``: a mapping's own keys count from 0, the shared groups begin at slots of their own
/// (32, 44, 54), so that no two keys of one mapping share a slot. There are 64 slots.
protocol FieldKey: RawRepresentable<UInt8>, CaseIterable, Sendable {
  /// The key as authors write it, and what it means.
  var field: Field { get }

  /// What the keys together are called where they join others.
  static var group: String { get }
}

extension FieldKey {
  /// A bit for each key's slot.
  static var slotMask: UInt64 { allCases.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }
}

/// The keys of one kind of mapping.
protocol MappingKey: FieldKey {
  static var shape: MappingShape { get }
}

extension MappingKey {
  static var group: String { shape.name }
}
