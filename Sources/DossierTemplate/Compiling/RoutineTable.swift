/// The routines that templates became so far, and which of them a template can be in a situation.
struct RoutineTable {
  private(set) var all: [Routine] = []
  private var indexes: [Key: Int] = [:]
  /// Those that stand for more than the situation that they were compiled for.
  private var shared: [Beginning: [Int]] = [:]
  /// What each template needs of the place where it is included, by its index.
  private var needs: [Int: TemplateNeeds] = [:]

  /// The situation in which a template is used.
  struct Key: Hashable {
    let template: Int
    let context: TemplateContext
    let environment: Int
    let start: HTMLState
  }

  private struct Beginning: Hashable {
    let template: Int
    let start: HTMLState
  }

  var count: Int { all.count }

  subscript(index: Int) -> Routine {
    _read { yield all[index] }
    _modify { yield &all[index] }
  }

  /// The routine of a situation, be it unfinished.
  subscript(key: Key) -> Int? {
    indexes[key]
  }

  /// Finished routines of the same template, compiled for other situations, which may mean the same in this one.
  func candidates(for key: Key) -> [Int] {
    shared[Beginning(template: key.template, start: key.start)] ?? []
  }

  /// Takes a routine for that of one more situation.
  mutating func share(_ routine: Int, as key: Key) {
    indexes[key] = routine
  }

  /// Adds the routine of a situation, to be finished.
  mutating func begin(_ key: Key) -> Int {
    indexes[key] = all.count
    all.append(
      Routine(template: key.template, needs: RoutineNeeds(item: key.context.item, isInList: key.context.isInList)))
    return all.count - 1
  }

  /// Adds a routine that no template calls.
  mutating func add(_ code: [Instruction], of template: Int) -> Int {
    all.append(Routine(template: template, code: code, needs: RoutineNeeds()))
    return all.count - 1
  }

  mutating func finish(_ index: Int, _ key: Key, _ code: CodeBuilder) {
    all[index].code = code.instructions
    all[index].end = code.html.state
    guard !all[index].isOpen else { return }
    shared[Beginning(template: key.template, start: key.start), default: []].append(index)
  }

  /// Takes note that one routine calls another one.
  ///
  /// - Returns: whether the other one is recursive.
  mutating func call(_ callee: Int, from caller: Int) -> Bool {
    if all[callee].end == nil { all[callee].isRecursive = true }
    if all[callee].end == nil || all[callee].isOpen { all[caller].isOpen = true }
    return all[callee].isRecursive
  }

  /// What a template needs of any place.
  mutating func templateNeeds(of template: Int, in set: TemplateSet) -> TemplateNeeds {
    if let known = needs[template] { return known }
    let needs = TemplateNeeds(of: template, in: set)
    self.needs[template] = needs
    return needs
  }

  /// A routine and all that it calls, directly or by others.
  func reached(from main: Int) -> [Int] {
    var isReached = [Bool](repeating: false, count: all.count)
    isReached[main] = true
    var reached = [main]
    var next = 0
    while next < reached.count {
      for call in all[reached[next]].calls where !isReached[call.callee] {
        isReached[call.callee] = true
        reached.append(call.callee)
      }
      next += 1
    }
    return reached
  }
}
