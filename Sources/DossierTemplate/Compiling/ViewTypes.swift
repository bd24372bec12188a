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

  /// A view that another one includes, and where it lies in that one.
  struct Part {
    let slot: Int
    /// In bytes.
    let offset: Int
  }

  /// A type with the fields of the views that it includes.
  private struct ViewType {
    private(set) var name = ""
    /// In the order of their declarations.
    private(set) var names: [String] = []
    private(set) var fields: [String: Place] = [:]
    /// The types that it includes, directly or by others, each with its offset.
    private(set) var parts: [(type: any TemplateView.Type, offset: Int)] = []

    struct Place {
      let field: ViewField
      /// Where the part lies that declares it: 0 for the type itself.
      let start: Int
      /// The included type that declares it; nil for own fields.
      let part: (any TemplateView.Type)?
    }

    /// Of a slot that names don't see.
    init() {}

    init(_ schema: ViewSchema) {
      name = schema.name
      add(schema, nil, at: 0)
    }

    /// Own fields come first, so that they hide included ones.
    private mutating func add(_ schema: ViewSchema, _ part: (any TemplateView.Type)?, at start: Int) {
      for field in schema.fields where fields[field.name] == nil {
        if case .included = field.content { continue }
        names.append(field.name)
        fields[field.name] = Place(field: field, start: start, part: part)
      }
      for field in schema.fields {
        guard case .included(let type) = field.content else { continue }
        parts.append((type, start + field.offset))
        add(type.schema, type, at: start + field.offset)
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

  func declares(_ name: String, in slot: Int) -> Bool {
    types[slot].fields[name] != nil
  }

  /// A field and where the pointer that its access functions take lies, in bytes from the start of the view.
  func field(_ name: String, of slot: Int) -> (field: ViewField, offset: Int)? {
    types[slot].fields[name].map { ($0.field, $0.start + $0.field.offset) }
  }

  /// The views that a type includes: each has its own slot, the same for all types that include it.
  mutating func parts(of slot: Int) -> [Part] {
    types[slot].parts.map { Part(slot: self.slot(for: $0.type), offset: $0.offset) }
  }

  /// The slot through which a field is reached: that of the type, or that of the view that it includes with the field.
  mutating func owner(of name: String, in slot: Int) -> Int {
    types[slot].fields[name]?.part.map { self.slot(for: $0) } ?? slot
  }
}
