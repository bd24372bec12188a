import DossierDiagnostics

extension TemplateCompiler {
  /// Finds the field that a path of names leads to, from the innermost view that declares its first name; reports if there is none.
  mutating func resolve(_ path: TemplatePath, _ scope: Scope) -> FieldReference? {
    guard case .names(let names) = path.target, let first = names.first else { return nil }
    take(first.name, scope)
    guard let (start, owner) = find(first.name, scope) else {
      reportUnknown(first, among: scope.reach, scope)
      return nil
    }
    var steps: [FieldReference.Step] = []
    var slot = owner
    var base = Instruction.Operand(slot: UInt16(owner), offset: 0)
    for (name, next) in zip(names, names.dropFirst()) {
      guard let (field, offset) = types.field(name.name, of: slot) else {
        reportUnknown(name, among: [slot], scope)
        return nil
      }
      let key = ViewTypes.FieldKey(slot: slot, name: name.name)
      let operand = Instruction.Operand(slot: base.slot, offset: base.offset + UInt32(offset))
      switch field.content {
      case .storedView(let type, let isPresent):
        if let isPresent { steps.append(.ifPresent(test(isPresent, operand, key))) }
        slot = types.slot(for: type)
        base = operand
      case .projectedView(let type, let projection, let isOptional):
        slot = types.slot(for: type)
        let extra = UInt16(types.extraSlot(for: key))
        steps.append(
          .project(operand, projection: index(of: projection, key), slot: extra, isOptional: isOptional))
        base = Instruction.Operand(slot: extra, offset: 0)
      default:
        report(
          .templateField, "'\(name.name)' is \(field.content.noun) and has no field '\(next.name)'", at: next.range,
          scope)
        return nil
      }
    }
    guard let last = names.last, let (field, offset) = types.field(last.name, of: slot) else {
      if let last = names.last { reportUnknown(last, among: [slot], scope) }
      return nil
    }
    return FieldReference(
      field: field, key: ViewTypes.FieldKey(slot: slot, name: last.name),
      operand: Instruction.Operand(slot: base.slot, offset: base.offset + UInt32(offset)), start: start, steps: steps)
  }

  /// What is written for a field, if it is one that can be written.
  mutating func content(of reference: FieldReference) -> ResolvedContent? {
    guard case .writable(let kind, let storage, _) = reference.field.content else { return nil }
    let resolved: ResolvedContent.Storage =
      switch storage {
      case .string: .string
      case .optionalString: .optionalString
      case .written(let writer): .written(index(of: writer, reference.key))
      }
    return ResolvedContent(operand: reference.operand, storage: resolved, kind: kind)
  }

  /// A test of what lies at an operand.
  mutating func test(
    _ test: ViewField.Test, _ operand: Instruction.Operand, _ key: ViewTypes.FieldKey
  ) -> Instruction.Test {
    switch test {
    case .flag: .flag(operand)
    case .optionalString: .optionalString(operand)
    case .question(let question):
      .field(operand, test: TemplateCompiler.index(of: question, key, in: &program.tests, &tests))
    }
  }

  mutating func index(of projection: ViewField.Projection, _ key: ViewTypes.FieldKey) -> UInt16 {
    TemplateCompiler.index(of: projection, key, in: &program.projections, &accesses)
  }

  mutating func index(of list: ViewField.ListProjection, _ key: ViewTypes.FieldKey) -> UInt16 {
    TemplateCompiler.index(of: list, key, in: &program.lists, &accesses)
  }

  private mutating func index(of writer: ViewField.Writer, _ key: ViewTypes.FieldKey) -> UInt16 {
    TemplateCompiler.index(of: writer, key, in: &program.writers, &accesses)
  }

  /// The index of what was made for a field, which is added to `table` the first time.
  private static func index<Access>(
    of access: Access, _ key: ViewTypes.FieldKey, in table: inout [Access],
    _ indexes: inout [ViewTypes.FieldKey: UInt16]
  ) -> UInt16 {
    if let index = indexes[key] { return index }
    let index = UInt16(table.count)
    table.append(access)
    indexes[key] = index
    return index
  }
}

// MARK: - Complaints

extension TemplateCompiler {
  private mutating func reportUnknown(
    _ name: (name: String, range: Range<Int>), among slots: [Int], _ scope: Scope
  ) {
    let views = slots.map { "'\(types.name(of: $0))'" }.joined(separator: ", nor of ")
    report(
      .unknownField, "'\(name.name)' is no field of \(views)", at: name.range, scope,
      suggestion: nearMiss(to: name.name, among: slots.flatMap { types.fieldNames(of: $0) }))
  }
}

extension ViewField.Content {
  /// For complaints: `a list`.
  var noun: String {
    switch self {
    case .writable(.text, _, _): "text"
    case .writable(.url, _, _): "a URL"
    case .writable(.html, _, _): "HTML"
    case .writable(.json, _, _): "JSON"
    case .flag: "a flag"
    case .storedView, .projectedView, .included: "a view"
    case .list, .texts: "a list"
    }
  }
}

extension DiagnosticKind {
  static let unknownField = DiagnosticKind(
    "unknown-field", .error,
    """
    A name is looked up in the view that the innermost section is about, then in the views around it, up to the page's. The reference \
    of the templates lists the fields of each view.
    """)

  static let templateField = DiagnosticKind(
    "template-field", .error,
    """
    '{{name}}' writes texts, URLs, HTML and JSON. '{{#name}}…{{/name}}' asks flags, repeats for lists, goes into views, and asks whether \
    what may be absent is there. '{{.}}' is the text in a section over a list of texts. '-first', '-last' and '-index' need a list.
    """)
}
