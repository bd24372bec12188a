import DossierDiagnostics

extension TemplateCompiler {
  mutating func compileVariable(_ path: TemplatePath, _ scope: Scope, _ code: inout CodeBuilder) {
    switch path.target {
    case .item:
      takeItem(scope)
      guard let item = scope.context.item else { return reportNoItem(path, scope) }
      if let escaping = escaping(for: item.kind, path, scope, &code) { code.append([item.instruction(escaping)]) }
    case .position(.index):
      takePosition(scope)
      guard scope.context.isInList else { return reportNoList(path, scope) }
      if escaping(for: .text, path, scope, &code) != nil { code.append([.index]) }
    case .position: report(.templateField, "'\(path.text)' is a flag and can't be written", at: path.range, scope)
    case .names:
      guard let reference = resolve(path, scope) else { return }
      guard let content = content(of: reference) else {
        let summary = "'\(path.text)' is \(reference.field.content.noun) and can't be written"
        return report(.templateField, summary, at: path.range, scope, suggestion: "#\(path.text)")
      }
      guard let escaping = escaping(for: content.kind, path, scope, &code) else { return }
      code.append(reference.reaching([content.instruction(escaping)]))
    }
  }

  /// Compiles a section that may be skipped: what follows it must mean the same then.
  mutating func compileOption(_ section: TemplateNode.Section, _ scope: Scope, _ code: inout CodeBuilder) {
    let start = code.html.state
    compileSection(section, scope, &code)
    let end = code.html.state
    if start.joined(with: end) == nil {
      reportBranch("section '\(section.path.text)'", start, end, at: section.path.range, scope)
    }
    code.html.jump(to: start.joined(with: end) ?? start)
  }

  /// Compiles two sections of which just one is there: they start at the same place and must end at the same.
  mutating func compileAlternatives(
    _ section: TemplateNode.Section, _ other: TemplateNode.Section, _ scope: Scope, _ code: inout CodeBuilder
  ) {
    let start = code.html.state
    compileSection(section, scope, &code)
    let end = code.html.state
    code.html.jump(to: start)
    compileSection(other, scope, &code)
    let otherEnd = code.html.state
    if end.joined(with: otherEnd) == nil {
      let summary = "section '\(other.path.text)' ends \(otherEnd), but its opposite \(end)"
      report(.templateMarkup, summary, at: other.path.range, scope)
    }
    code.html.jump(to: end.joined(with: otherEnd) ?? start)
  }

  /// Compiles a section, up to the end of its content.
  private mutating func compileSection(_ section: TemplateNode.Section, _ scope: Scope, _ code: inout CodeBuilder) {
    switch section.path.target {
    case .item:
      report(.templateField, "'.' is text that is always there", at: section.path.range, scope)
      compileBody(section, scope, &code) { _ in [] }
    case .position(.index):
      report(.templateField, "'-index' is a number and no section", at: section.path.range, scope)
      compileBody(section, scope, &code) { _ in [] }
    case .position(let position):
      takePosition(scope)
      if !scope.context.isInList { reportNoList(section.path, scope) }
      let test: Instruction.Test = position == .first ? .first : .last
      compileBody(section, scope, &code) { [.when(test, is: !section.isInverted, count: $0)] }
    case .names:
      guard let reference = resolve(section.path, scope) else { return }
      if section.isInverted {
        compileInverted(section, reference, scope, &code)
      } else {
        compile(section, over: reference, scope, &code)
      }
    }
  }

  private mutating func compile(
    _ section: TemplateNode.Section, over reference: FieldReference, _ scope: Scope, _ code: inout CodeBuilder
  ) {
    var inner = scope
    let operand = reference.operand
    switch reference.field.content {
    case .writable(_, _, let isPresent):
      if isPresent == nil, !reference.isWayOptional { reportAlwaysThere(section, reference, scope) }
      inner.context.item = content(of: reference)
      let test = isPresent.map { self.test($0, operand, reference.key) } ?? .always
      compileBody(section, inner, &code, reference) { [.when(test, is: true, count: $0)] }
    case .flag(let flag):
      let test = self.test(flag, operand, reference.key)
      compileBody(section, inner, &code, reference) { [.when(test, is: true, count: $0)] }
    case .storedView(let type, let isPresent):
      let slot = types.slot(for: type)
      inner = scope.entering(slot, partOf: reference.start)
      let test = isPresent.map { self.test($0, operand, reference.key) }
      compileBody(section, inner, &code, reference, entering: slot) { count in
        let enter = Instruction.view(operand, slot: UInt16(slot), count: count)
        return test.map { [.when($0, is: true, count: count + 1), enter] } ?? [enter]
      }
    case .projectedView(let type, let projection, _):
      let slot = types.slot(for: type)
      inner = scope.entering(slot, partOf: reference.start)
      let index = index(of: projection, reference.key)
      compileBody(section, inner, &code, reference, entering: slot) {
        [.projectedView(operand, projection: index, slot: UInt16(slot), count: $0)]
      }
    case .list(let type, let projection):
      let slot = types.slot(for: type)
      inner = scope.entering(slot, partOf: reference.start)
      inner.context.isInList = true
      let index = index(of: projection, reference.key)
      compileBody(section, inner, &code, reference, entering: slot, isRepeated: true) {
        [.list(operand, list: index, slot: UInt16(slot), count: $0)]
      }
    case .texts(let projection):
      let slot = UInt16(types.textSlot())
      let item = Instruction.Operand(slot: slot, offset: 0)
      inner.context.item = ResolvedContent(operand: item, storage: .string, kind: .text)
      inner.context.isInList = true
      let index = index(of: projection, reference.key)
      compileBody(section, inner, &code, reference, isRepeated: true) {
        [.list(operand, list: index, slot: slot, count: $0)]
      }
    case .included: break
    }
  }

  private mutating func compileInverted(
    _ section: TemplateNode.Section, _ reference: FieldReference, _ scope: Scope, _ code: inout CodeBuilder
  ) {
    let operand = reference.operand
    var test = Instruction.Test.always
    switch reference.field.content {
    case .flag(let flag): test = self.test(flag, operand, reference.key)
    case .writable(_, _, let isPresent?), .storedView(_, let isPresent?):
      test = self.test(isPresent, operand, reference.key)
    case .projectedView(_, let projection, isOptional: true):
      test = .projection(operand, projection: index(of: projection, reference.key))
    case .list(_, let projection), .texts(let projection):
      test = .list(operand, list: index(of: projection, reference.key))
    default:
      if !reference.isWayOptional { reportAlwaysThere(section, reference, scope) }
    }
    compileBody(section, scope, &code) { count in
      guard !reference.steps.isEmpty else { return [.when(test, is: false, count: count)] }
      return [.forget] + reference.reaching([.remember(test)]) + [.when(.remembered, is: false, count: count)]
    }
  }

  /// Compiles what stands in a section and puts it behind `opening`, which gets the count of its instructions, on the way to a field,
  /// and with the views that the one in the slot `view` includes.
  ///
  /// If it is repeated, its start must mean the same at each round. Joining what HTML states the start can have comes to an end
  /// soon, as each join knows less than the one before.
  private mutating func compileBody(
    _ section: TemplateNode.Section, _ scope: Scope, _ code: inout CodeBuilder, _ reference: FieldReference? = nil,
    entering view: Int? = nil, isRepeated: Bool = false, opening: (UInt32) -> [Instruction]
  ) {
    var start = code.html.state
    while true {
      var body = CodeBuilder(start)
      compile(section.content, scope, &body)
      settle(&body, at: section.end, scope)
      let end = body.html.state
      if isRepeated, let joined = start.joined(with: end), joined != start {
        start = joined
        continue
      }
      let content = view.map { self.opening($0, around: body.instructions) } ?? body.instructions
      let instructions = opening(UInt32(content.count)) + content
      code.append(reference?.reaching(instructions) ?? instructions)
      return code.html.jump(to: end)
    }
  }
}

// MARK: - Complaints

extension TemplateCompiler {
  private mutating func reportNoItem(_ path: TemplatePath, _ scope: Scope) {
    let view = scope.context.views.first.map { types.name(of: $0) } ?? ""
    report(.templateField, "'.' is no text here, where '\(view)' is the innermost view", at: path.range, scope)
  }

  private mutating func reportNoList(_ path: TemplatePath, _ scope: Scope) {
    report(.templateField, "'\(path.text)' stands outside of any list", at: path.range, scope)
  }

  private mutating func reportAlwaysThere(
    _ section: TemplateNode.Section, _ reference: FieldReference, _ scope: Scope
  ) {
    let sigil = section.isInverted ? "^" : "#"
    let summary = "'\(sigil)\(section.path.text)' asks for \(reference.field.content.noun) that is always there"
    report(.templateField, summary, at: section.path.range, scope)
  }
}
