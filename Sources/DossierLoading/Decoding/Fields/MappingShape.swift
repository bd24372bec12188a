/// One kind of mapping in the content format: its name and all keys that it may have.
package struct MappingShape: Sendable {
  /// As it is called in a sentence: `party`.
  package let name: String
  /// What it is for, in whole sentences.
  package let summary: String
  /// What may be written instead of a mapping, each with its meaning; empty if nothing may.
  package let shortForms: [String]
  /// All keys: its own, then those of the groups that join them.
  package let fields: [Field]
  /// How many of ``fields`` are its own.
  package let ownFieldCount: Int
  /// The names of the groups of keys that it shares with other mappings.
  package let groups: [String]
  /// The keys and their slots in ``Fields``, by the lengths of the keys: few are as long as another one.
  private let slots: [[(key: String, slot: UInt8)]]
  /// The fields that can't be left out.
  let required: [(key: String, slot: Int)]

  /// A mapping with keys of its own and those of shared groups.
  init(
    _ name: String, _ keys: any FieldKey.Type, with groups: [any FieldKey.Type] = [], shortForms: [String] = [],
    _ summary: String
  ) {
    self.name = name
    self.summary = summary
    self.shortForms = shortForms
    let all = ([keys] + groups).flatMap { Self.fields(of: $0) }
    precondition(Set(all.map(\.slot)).count == all.count, "two keys of one mapping share a slot")
    fields = all.map(\.field)
    ownFieldCount = Self.fields(of: keys).count
    self.groups = groups.map { $0.group }
    var slots = [[(key: String, slot: UInt8)]](
      repeating: [], count: 1 + (all.map(\.field.key.utf8.count).max() ?? 0))
    for (field, slot) in all { slots[field.key.utf8.count].append((field.key, slot)) }
    self.slots = slots
    required = all.filter(\.field.isRequired).map { ($0.field.key, Int($0.slot)) }
  }

  /// The keys that are its own.
  package var ownFields: ArraySlice<Field> { fields.prefix(ownFieldCount) }

  /// With its article: "a party", "an event".
  var phrase: String {
    if name.hasSuffix("s") { return name }
    return "aeiou".contains(name.prefix(1)) ? "an \(name)" : "a \(name)"
  }

  /// The slot of a key, nil if the mapping has no such key.
  func slot(of key: String) -> Int? {
    let length = key.utf8.count
    guard length < slots.count else { return nil }
    for (candidate, slot) in slots[length] where candidate == key { return Int(slot) }
    return nil
  }

  private static func fields<Key: FieldKey>(of type: Key.Type) -> [(field: Field, slot: UInt8)] {
    type.allCases.map { ($0.field, $0.rawValue) }
  }
}
