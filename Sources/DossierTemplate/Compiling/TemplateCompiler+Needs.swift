extension TemplateCompiler {
  /// Where a name leads: the innermost view in reach that declares it, and the slot that its field is reached through.
  mutating func find(_ name: String, _ scope: Scope) -> (view: Int, owner: Int)? {
    guard let view = scope.context.views.first(where: { types.declares(name, in: $0) }) else { return nil }
    return (view, types.owner(of: name, in: view))
  }

  /// Takes note that the routine depends on what a name means where it is called, if it does.
  mutating func take(_ name: String, _ scope: Scope) {
    let found = find(name, scope)
    if let found, scope.isWithin(found.view) { return }
    routines[scope.routine].needs.add(name, foundIn: found?.owner)
  }

  /// Takes note that the routine depends on what `.` stands for where it is called, if it may.
  mutating func takeItem(_ scope: Scope) {
    if scope.context.item == routines[scope.routine].needs.item { routines[scope.routine].needs.usesItem = true }
  }

  /// Takes note that the routine depends on whether it is called in a list, if it may.
  mutating func takePosition(_ scope: Scope) {
    if scope.context.isInList == routines[scope.routine].needs.isInList {
      routines[scope.routine].needs.usesPosition = true
    }
  }

  /// Takes note of all that a routine which is called here depends on.
  mutating func take(_ needs: RoutineNeeds, _ scope: Scope) {
    for name in needs.names.keys { take(name, scope) }
    if needs.usesItem { takeItem(scope) }
    if needs.usesPosition { takePosition(scope) }
  }

  /// Whether all that a routine depends on is here as it was where the routine was compiled.
  mutating func isMet(_ needs: RoutineNeeds, _ scope: Scope) -> Bool {
    (!needs.usesItem || needs.item == scope.context.item)
      && (!needs.usesPosition || needs.isInList == scope.context.isInList)
      && needs.names.allSatisfy { name, owner in find(name, scope)?.owner == owner }
  }
}
