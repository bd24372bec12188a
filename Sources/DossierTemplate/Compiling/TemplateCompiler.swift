import DossierDiagnostics

/// Turns parsed templates into a program for several types of page, and finds what doesn't fit together.
///
/// Each template becomes a routine once for each situation in which it is used: which views that it names are in reach, which blocks
/// are filled, where in HTML it stands. So everything is checked where it counts, a partial that includes itself ends in a call, and what
/// pages of different types have in common is compiled once.
struct TemplateCompiler {
  let set: TemplateSet
  var types = ViewTypes()
  var program = Program()
  /// What was made of each field: its index among the program's writers, projections or lists.
  var accesses: [ViewTypes.FieldKey: UInt16] = [:]
  var tests: [ViewTypes.FieldKey: UInt16] = [:]
  private var routines: [Routine] = []
  private var routineIndexes: [RoutineKey: Int] = [:]
  /// What each template needs of the place where it is included, by its index.
  private var needs: [Int: TemplateNeeds] = [:]
  /// Whether a view declares one of the names that a template needs.
  private var declarations: [Declaration: Bool] = [:]
  private var environments: [[String: FilledBlock]] = [[:]]
  private var environmentIndexes: [[String: FilledBlock]: Int] = [[:]: 0]
  private var literalStarts: [LiteralKey: UInt32] = [:]

  /// Sections and partials within each other: the program's stack has an end.
  private static let depthLimit = 100
  /// How many routines a program can have: far more than a site needs, far less than a contrived set of templates makes.
  private static let routineLimit = 10_000

  /// The situation in which a template is used.
  private struct RoutineKey: Hashable {
    let template: Int
    let context: TemplateContext
    let environment: Int
    let start: HTMLState
  }

  private struct Routine {
    let template: Int
    var code: [Instruction] = []
    /// Where in HTML it ends; nil while it is being compiled.
    var end: HTMLState?
    /// Whether it was called while its end was not known, and taken to end where it starts.
    var isRecursive = false
    /// The calls in it.
    var calls: [RecursionCheck.Call] = []
    /// What is wrong with it, apart from what it calls.
    var diagnostics: [Diagnostic] = []
  }

  /// What a page's template came to, with all that it calls.
  struct PageCode {
    /// The routine to run.
    let main: Int
    let diagnostics: [Diagnostic]
    /// The templates that have a part in it.
    let templates: Set<Int>
  }

  private struct Declaration: Hashable {
    let template: Int
    let view: Int
  }

  /// A block of a template that fills one of a layout, with the blocks that were filled where it was written.
  private struct FilledBlock: Hashable {
    let template: Int
    let block: Int
    let environment: Int
  }

  private struct LiteralKey: Hashable {
    let template: Int
    let start: Int
  }

  init(_ set: TemplateSet) {
    self.set = set
  }

  /// Compiles the template with the given index, and all that it includes, for pages of one type.
  mutating func compile<Page: TemplateView>(_ template: Int, for page: Page.Type) -> PageCode {
    let context = TemplateContext(page: types.slot(for: page))
    let key = RoutineKey(template: template, context: context, environment: 0, start: .text)
    var scope = Scope(template: template, context: context)
    let main = routineIndexes[key] ?? compileRoutine(key, scope)
    scope.beginRoutine(main)
    if let end = routines[main].end, end != .text { reportEnd(of: template, end, scope) }
    let reached = routines(reachedFrom: main)
    var diagnostics: [Diagnostic] = []
    for diagnostic in reached.flatMap({ routines[$0].diagnostics })
    where !diagnostics.contains(where: { $0.isSameProblem(as: diagnostic) }) {
      diagnostics.append(diagnostic)
    }
    if reached.contains(where: { routines[$0].isRecursive }) {
      diagnostics += RecursionCheck(reached.flatMap { routines[$0].calls }).endlessCalls().map(endless)
    }
    return PageCode(main: main, diagnostics: diagnostics, templates: Set(reached.map { routines[$0].template }))
  }

  /// The routines of all pages that were compiled, as one program.
  consuming func finished() -> Program {
    var program = program
    for routine in routines {
      let start = program.instructions.count
      program.instructions += routine.code
      program.routines.append(start..<program.instructions.count)
    }
    program.slotCount = types.count
    return program
  }

  /// A routine and all that it calls, directly or by others.
  private func routines(reachedFrom main: Int) -> [Int] {
    var isReached = [Bool](repeating: false, count: routines.count)
    isReached[main] = true
    var reached = [main]
    var next = 0
    while next < reached.count {
      for call in routines[reached[next]].calls where !isReached[call.callee] {
        isReached[call.callee] = true
        reached.append(call.callee)
      }
      next += 1
    }
    return reached
  }

  /// Compiles nodes in their order.
  mutating func compile(_ nodes: [TemplateNode], _ scope: Scope, _ code: inout CodeBuilder) {
    var rest = nodes[...]
    while let node = rest.popFirst() {
      switch node {
      case .literal(let range): compileLiteral(range, scope, &code)
      case .variable(let path):
        settle(&code, at: path.range, scope)
        compileVariable(path, scope, &code)
      case .section(let section):
        settle(&code, at: section.path.range, scope)
        if case .section(let next)? = rest.first, next.isComplement(of: section) {
          rest.removeFirst()
          compileAlternatives(section, next, scope.deeper(), &code)
        } else {
          compileOption(section, scope.deeper(), &code)
        }
      case .partial(let reference):
        settle(&code, at: reference.range, scope)
        call(reference, environment: scope.environment, scope, &code)
      case .layout(let layout):
        settle(&code, at: layout.template.range, scope)
        call(layout.template, environment: environment(filling: layout, scope), scope, &code)
      case .block(let block):
        settle(&code, at: source(scope).blocks[block].name.range, scope)
        compileBlock(source(scope).blocks[block], scope.deeper(), &code)
      }
    }
  }

  /// The template that a scope is in.
  func source(_ scope: Scope) -> ParsedTemplate {
    set.templates[scope.template]
  }

  /// Where a stretch of the scope's template stands.
  func range(_ stretch: Range<Int>, _ scope: Scope) -> SourceRange {
    source(scope).source.range(of: stretch)
  }

  mutating func report(
    _ kind: DiagnosticKind, _ summary: String, at stretch: Range<Int>, _ scope: Scope, suggestion: String? = nil,
    notes: [Note] = []
  ) {
    let diagnostic = Diagnostic(
      kind, summary, at: range(stretch, scope), suggestion: suggestion, notes: notes + (scope.origin.map { [$0] } ?? [])
    )
    let known = routines[scope.routine].diagnostics
    // Each is compared with all before it: of very many, the first tell enough.
    guard known.count < 1_000, !known.contains(where: { $0.isSameProblem(as: diagnostic) }) else { return }
    routines[scope.routine].diagnostics.append(diagnostic)
  }

  private mutating func compileLiteral(_ range: Range<Int>, _ scope: Scope, _ code: inout CodeBuilder) {
    let bytes = source(scope).source.bytes[range]
    var problems: [(HTMLTokenizer.Problem, Int)] = []
    code.html.read(bytes) { problems.append(($0, $1)) }
    for (problem, offset) in problems { report(problem, at: offset..<offset + 1, scope) }
    let key = LiteralKey(template: scope.template, start: range.lowerBound)
    let start = literalStarts[key] ?? UInt32(program.literals.count)
    if literalStarts.updateValue(start, forKey: key) == nil { program.literals += bytes }
    code.appendLiteral(start: start, count: UInt32(bytes.count))
  }
}

// MARK: - Partials, layouts, blocks

extension TemplateCompiler {
  /// Compiles the routine for a situation that is new.
  private mutating func compileRoutine(_ key: RoutineKey, _ scope: Scope) -> Int {
    let index = routines.count
    routines.append(Routine(template: key.template))
    routineIndexes[key] = index
    var scope = scope.deeper()
    scope.template = key.template
    scope.context = key.context
    scope.environment = key.environment
    scope.beginRoutine(index)
    var code = CodeBuilder(key.start)
    compile(set.templates[key.template].nodes, scope, &code)
    let end = source(scope).source.bytes.count
    settle(&code, at: end..<end, scope)
    routines[index].code = code.instructions
    routines[index].end = code.html.state
    return index
  }

  private mutating func call(
    _ reference: TemplateNode.Reference, environment: Int, _ scope: Scope, _ code: inout CodeBuilder
  ) {
    guard let template = set.index(of: reference.name) else { return }
    guard scope.depth < TemplateCompiler.depthLimit, routines.count < TemplateCompiler.routineLimit else {
      return reportTooMuch(reference, scope)
    }
    let start = code.html.state
    let key = key(of: template, environment: environment, scope, start)
    var inner = scope
    inner.origin = Note("'\(reference.name)' is included here", at: range(reference.range, scope))
    let routine = routineIndexes[key] ?? compileRoutine(key, inner)
    if routines[routine].end == nil { routines[routine].isRecursive = true }
    let end = routines[routine].end ?? start
    if start.joined(with: end) == nil || (routines[routine].isRecursive && end != start) {
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

  /// The situation in which a template is included, as far as it matters to the template.
  private mutating func key(of template: Int, environment: Int, _ scope: Scope, _ start: HTMLState) -> RoutineKey {
    let needs = needs[template] ?? TemplateNeeds(of: template, in: set)
    self.needs[template] = needs
    // What fills a block may name anything.
    guard !needs.hasBlocks else {
      return RoutineKey(template: template, context: scope.context, environment: environment, start: start)
    }
    let context = scope.context.reduced(to: needs) { view in
      let key = Declaration(template: template, view: view)
      let isDeclared = declarations[key] ?? needs.names.contains { types.field($0, of: view) != nil }
      declarations[key] = isDeclared
      return isDeclared
    }
    return RoutineKey(template: template, context: context, environment: 0, start: start)
  }

  /// The blocks that are filled within a layout: those that an outer template fills already, then the layout's own.
  private mutating func environment(filling layout: TemplateNode.Layout, _ scope: Scope) -> Int {
    var filled = environments[scope.environment]
    for block in layout.blocks {
      let name = source(scope).blocks[block].name.name
      if filled[name] == nil {
        filled[name] = FilledBlock(template: scope.template, block: block, environment: scope.environment)
      }
    }
    if let index = environmentIndexes[filled] { return index }
    environments.append(filled)
    environmentIndexes[filled] = environments.count - 1
    return environments.count - 1
  }

  private mutating func compileBlock(_ block: TemplateNode.Block, _ scope: Scope, _ code: inout CodeBuilder) {
    guard scope.depth < TemplateCompiler.depthLimit else { return reportTooMuch(block.name, scope) }
    let start = code.html.state
    var inner = scope
    var content = block
    if let filled = environments[scope.environment][block.name.name] {
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

  private func endless(_ call: RecursionCheck.Call) -> Diagnostic {
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
