import DossierDiagnostics

/// Turns parsed templates into a program for several types of page, and finds what doesn't fit together.
///
/// Each template becomes a routine once for each situation in which it is used: what the names in it mean there, which blocks
/// are filled, where in HTML it stands. So everything is checked where it counts, a partial that includes itself ends in a call, and what
/// pages of different types have in common is compiled once.
struct TemplateCompiler {
  let set: TemplateSet
  var types = ViewTypes()
  var program = Program()
  /// What was made of each field: its index among the program's writers, projections or lists.
  var accesses: [ViewTypes.FieldKey: UInt16] = [:]
  var tests: [ViewTypes.FieldKey: UInt16] = [:]
  var routines = RoutineTable()
  private(set) var environments = BlockEnvironments()
  private var literalStarts: [LiteralKey: UInt32] = [:]
  private var wordStarts: [[UInt8]: UInt32] = [:]

  /// Sections and partials within each other: the program's stack has an end.
  static let depthLimit = 100
  /// How many routines a program can have: far more than a site needs, far less than a contrived set of templates makes.
  static let routineLimit = 10_000

  /// What a page's template came to, with all that it calls.
  struct PageCode {
    /// The routine to run.
    let main: Int
    let diagnostics: [Diagnostic]
    /// The templates that have a part in it.
    let templates: Set<Int>
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
    let key = RoutineTable.Key(template: template, context: context, environment: 0, start: .text)
    var scope = Scope(template: template, context: context)
    let main = routines[key] ?? compileRoutine(key, scope)
    scope.beginRoutine(main)
    if let end = routines[main].end, end != .text { reportEnd(of: template, end, scope) }
    let reached = routines.reached(from: main)
    var diagnostics: [Diagnostic] = []
    for diagnostic in reached.flatMap({ routines[$0].diagnostics })
    where !diagnostics.contains(where: { $0.isSameProblem(as: diagnostic) }) {
      diagnostics.append(diagnostic)
    }
    if reached.contains(where: { routines[$0].isRecursive }) {
      diagnostics += RecursionCheck(reached.flatMap { routines[$0].calls }).endlessCalls().map(endless)
    }
    let call = [Instruction.call(routine: UInt32(main))]
    return PageCode(
      main: routines.add(opening(context.views[0], around: call), of: template), diagnostics: diagnostics,
      templates: Set(reached.map { routines[$0].template }))
  }

  /// Makes the views that one includes known too, while code runs with it.
  mutating func opening(_ view: Int, around code: [Instruction]) -> [Instruction] {
    types.parts(of: view).reversed().reduce(code) { code, part in
      let place = Instruction.Operand(slot: UInt16(view), offset: UInt32(part.offset))
      return [.view(place, slot: UInt16(part.slot), count: UInt32(code.count))] + code
    }
  }

  /// The routines of all pages that were compiled, as one program.
  consuming func finished() -> Program {
    var program = program
    for routine in routines.all {
      let start = program.instructions.count
      program.instructions += routine.code
      program.routines.append(start..<program.instructions.count)
    }
    program.literals += [UInt8](repeating: 0, count: OutputBuffer.literalPadding)
    program.slotCount = types.count
    return program
  }

  /// Compiles nodes in their order.
  mutating func compile(_ nodes: [TemplateNode], _ scope: Scope, _ code: inout CodeBuilder) {
    var rest = nodes[...]
    while let node = rest.popFirst() {
      switch node {
      case .literal(let range): compileLiteral(range, scope, &code)
      case .words(let words, let tag): compileWords(words, at: tag, scope, &code)
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
        let environment = environments.filling(layout, of: source(scope), scope)
        call(layout.template, environment: environment, scope, &code)
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

  /// Compiles words that are not in the template: they are escaped for their place here, and then as if they had been written there.
  private mutating func compileWords(
    _ words: String, at tag: Range<Int>, _ scope: Scope, _ code: inout CodeBuilder
  ) {
    var output = OutputBuffer()
    switch code.html.state.escaping(for: .text) {
    case .success(let escaping): output.append(words, as: escaping)
    case .failure(let refusal): return report(.templatePlace, refusal.summary(words), at: tag, scope)
    }
    let bytes = output.bytes
    code.html.read(bytes[...]) { _, _ in }
    let start = wordStarts[bytes] ?? UInt32(program.literals.count)
    if wordStarts.updateValue(start, forKey: bytes) == nil { program.literals += bytes }
    code.appendLiteral(start: start, count: UInt32(bytes.count))
  }
}
