import DossierDiagnostics

/// What a template became in the situations that mean the same to it.
struct Routine {
  let template: Int
  var code: [Instruction] = []
  /// Where in HTML it ends; nil while it is being compiled.
  var end: HTMLState?
  /// What it took from the place where it was included.
  var needs: RoutineNeeds
  /// Whether it was called while its end was not known, and taken to end where it starts.
  var isRecursive = false
  /// Whether what it needs is not all known: it calls, or what it calls does, one that was not finished then.
  var isOpen = false
  /// The calls in it.
  var calls: [RecursionCheck.Call] = []
  /// What is wrong with it, apart from what it calls.
  var diagnostics: [Diagnostic] = []
}
