import DossierDiagnostics

extension TemplateCompiler {
  /// Compiles the routine for a situation that is new.
  mutating func compileRoutine(_ key: RoutineTable.Key, _ scope: Scope) -> Int {
    let index = routines.begin(key)
    var scope = scope.deeper()
    scope.template = key.template
    scope.context = key.context
    scope.environment = key.environment
    scope.beginRoutine(index)
    var code = CodeBuilder(key.start)
    compile(set.templates[key.template].nodes, scope, &code)
    let end = source(scope).source.bytes.count
    settle(&code, at: end..<end, scope)
    routines.finish(index, key, code)
    return index
  }

  mutating func call(
    _ reference: TemplateNode.Reference, environment: Int, _ scope: Scope, _ code: inout CodeBuilder
  ) {
    guard let template = set.index(of: reference.name) else { return }
    guard scope.depth < TemplateCompiler.depthLimit, routines.count < TemplateCompiler.routineLimit else {
      return reportTooMuch(reference, scope)
    }
    let start = code.html.state
    let routine = routine(for: reference, template, environment, start, scope)
    let isRecursive = routines.call(routine, from: scope.routine)
    take(routines[routine].needs, scope)
    let end = routines[routine].end ?? start
    if start.joined(with: end) == nil || (isRecursive && end != start) {
      reportBranch("'\(reference.name)'", start, end, at: reference.range, scope)
    } else {
      code.html.jump(to: end)
    }
    routines[scope.routine].calls.append(
      RecursionCheck.Call(
        caller: scope.routine, callee: routine, views: scope.viewOrigins, template: scope.template,
        stretch: reference.range))
    code.append([.call(routine: UInt32(routine))])
  }

  /// The routine that a template is in a situation: one that is there already if it means the same, or a new one.
  private mutating func routine(
    for reference: TemplateNode.Reference, _ template: Int, _ environment: Int, _ start: HTMLState, _ scope: Scope
  ) -> Int {
    let key = key(of: template, environment: environment, scope, start)
    if let routine = routines[key] { return routine }
    if !routines.templateNeeds(of: template, in: set).hasBlocks,
      let routine = sharedRoutine(as: key, scope)
    {
      return routine
    }
    var inner = scope
    inner.origin = Note("'\(reference.name)' is included here", at: range(reference.range, scope))
    return compileRoutine(key, inner)
  }

  private mutating func sharedRoutine(as key: RoutineTable.Key, _ scope: Scope) -> Int? {
    let routine = routines.candidates(for: key).first { isMet(routines[$0].needs, scope) }
    if let routine { routines.share(routine, as: key) }
    return routine
  }

  /// The situation in which a template is included, as far as it matters to the template.
  private mutating func key(
    of template: Int, environment: Int, _ scope: Scope, _ start: HTMLState
  ) -> RoutineTable.Key {
    let needs = routines.templateNeeds(of: template, in: set)
    // What fills a block may name anything.
    guard !needs.hasBlocks else {
      return RoutineTable.Key(template: template, context: scope.context, environment: environment, start: start)
    }
    let context = scope.context.reduced(to: needs) { view in needs.names.contains { types.declares($0, in: view) } }
    return RoutineTable.Key(template: template, context: context, environment: 0, start: start)
  }

  mutating func compileBlock(_ block: TemplateNode.Block, _ scope: Scope, _ code: inout CodeBuilder) {
    guard scope.depth < TemplateCompiler.depthLimit else { return reportTooMuch(block.name, scope) }
    let start = code.html.state
    var inner = scope
    var content = block
    if let filled = environments[scope.environment, block.name.name] {
      inner.origin = Note("'\(block.name.name)' is filled in here", at: range(block.name.range, scope))
      inner.template = filled.template
      inner.environment = filled.environment
      content = set.templates[filled.template].blocks[filled.block]
    }
    compile(content.content, inner, &code)
    settle(&code, at: content.name.range, inner)
    if start.joined(with: code.html.state) == nil {
      reportBranch("'\(content.name.name)'", start, code.html.state, at: content.name.range, inner)
      code.html.jump(to: start)
    }
  }
}

// MARK: - Complaints

extension TemplateCompiler {
  private mutating func reportTooMuch(_ reference: TemplateNode.Reference, _ scope: Scope) {
    report(
      .templateRecursion, "'\(reference.name)' is nested too deep or in too many ways", at: reference.range, scope)
  }

  func endless(_ call: RecursionCheck.Call) -> Diagnostic {
    let source = set.templates[call.template].source
    return Diagnostic(
      .templateRecursion, "'\(source.text(call.stretch))' would include itself without end",
      at: source.range(of: call.stretch))
  }
}

extension DiagnosticKind {
  static let templateRecursion = DiagnosticKind(
    "template-recursion", .error,
    """
    A template may include itself only from a section over a view or a list that it is given, so that each time a smaller part of \
    the page's data is left. A layout that is its own layout has no end.
    """)
}
