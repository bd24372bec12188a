/// The types of views that a template meets, each with its slot.
struct ViewTypes {
  private var types: [ViewType] = []
  private var slots: [ObjectIdentifier: Int] = [:]
  private var extraSlots: [FieldKey: Int] = [:]

  /// A field of a type, to find again what was made for it.
  struct FieldKey: Hashable {
    let slot: Int
    let name: String
  }

  /// A type with the fields of the views that it includes.
  private struct ViewType {
    private(set) var name = ""
    /// In the order of their declarations.
    private(set) var names: [String] = []
    /// Each with its offset from the start of this type.
    private(set) var fields: [String: (field: ViewField, offset: Int)] = [:]

    /// Of a slot that names don't see.
    init() {}

    init(_ schema: ViewSchema) {
      name = schema.name
      add(schema, at: 0)
    }

    /// Own fields come first, so that they hide included ones.
    private mutating func add(_ schema: ViewSchema, at offset: Int) {
      for field in schema.fields where fields[field.name] == nil {
        if case .included = field.content { continue }
        names.append(field.name)
        fields[field.name] = (field, offset + field.offset)
      }
      for field in schema.fields {
        if case .included(let type) = field.content { add(type.schema, at: offset + field.offset) }
      }
    }
  }

  /// How many slots there are.
  var count: Int { types.count }

  mutating func slot(for type: any TemplateView.Type) -> Int {
    if let slot = slots[ObjectIdentifier(type)] { return slot }
    slots[ObjectIdentifier(type)] = types.count
    types.append(ViewType(type.schema))
    return types.count - 1
  }

  /// A slot for the texts of lists of texts.
  mutating func textSlot() -> Int {
    extraSlot(for: FieldKey(slot: -1, name: "."))
  }

  /// A slot for a view on the way to another one, which names don't see.
  mutating func extraSlot(for key: FieldKey) -> Int {
    if let slot = extraSlots[key] { return slot }
    extraSlots[key] = types.count
    types.append(ViewType())
    return types.count - 1
  }

  func name(of slot: Int) -> String {
    types[slot].name
  }

  /// The names of all fields of a type, in the order of their declarations.
  func fieldNames(of slot: Int) -> [String] {
    types[slot].names
  }

  /// A field and where the pointer that its access functions take lies, in bytes from the start of the view.
  func field(_ name: String, of slot: Int) -> (field: ViewField, offset: Int)? {
    types[slot].fields[name]
  }
}
