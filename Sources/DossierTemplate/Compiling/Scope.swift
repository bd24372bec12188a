import DossierDiagnostics

/// What the compiler has to know at a point of a template.
struct Scope {
  /// The template that is read, by its index in the set.
  var template: Int
  var context: TemplateContext
  /// The views in reach as a reader of the templates sees them, for complaints: also those that don't matter to the template.
  private(set) var reach: [Int]
  /// Which blocks are filled.
  var environment = 0
  /// The routine that the code goes to.
  private(set) var routine = 0
  /// How many sections, partials and blocks lie around the point.
  private(set) var depth = 0
  /// For complaints: where the template, or the block, is included.
  var origin: Note?
  /// For each view in reach: what it is a part of.
  private(set) var viewOrigins: [Int: ViewOrigin] = [:]

  /// Which of the views that a routine was called with another one comes from.
  struct ViewOrigin: Hashable {
    /// The slot that the view was in when the routine began.
    let slot: Int
    /// Whether the other one is only a part of it.
    let isPart: Bool
  }

  init(template: Int, context: TemplateContext) {
    self.template = template
    self.context = context
    reach = context.views
  }

  /// The same, one step further in.
  func deeper() -> Scope {
    var scope = self
    scope.depth += 1
    return scope
  }

  /// Starts a routine: what is in reach now is what it is called with.
  mutating func beginRoutine(_ routine: Int) {
    self.routine = routine
    viewOrigins = [:]
    for view in context.views { viewOrigins[view] = ViewOrigin(slot: view, isPart: false) }
  }

  /// Whether a view in reach was entered by the routine itself, and not by who called it.
  func isWithin(_ view: Int) -> Bool {
    viewOrigins[view]?.isPart ?? true
  }

  /// The scope within a section over a view that is a part of the one in the slot `start`.
  func entering(_ view: Int, partOf start: Int) -> Scope {
    var scope = self
    scope.context = context.entering(view)
    scope.reach = [view] + reach.filter { $0 != view }
    scope.viewOrigins[view] = viewOrigins[start].map { ViewOrigin(slot: $0.slot, isPart: true) }
    return scope
  }
}
