/// What names mean at a point of a template.
struct TemplateContext: Hashable {
  /// The views in reach, by slot, from the innermost to the outermost.
  ///
  /// Each type once: of two views of one type the inner hides the outer, as it declares the same names. That is why a slot for each
  /// type is enough at run time, and why a partial that includes itself has finitely many contexts.
  var views: [Int]
  /// What `.` stands for, if the innermost thing is text.
  var item: ResolvedContent?
  /// Whether `-first` and the like mean something.
  var isInList = false

  init(page: Int) {
    views = [page]
  }

  /// The context within a section over a view.
  func entering(_ view: Int) -> TemplateContext {
    var context = self
    context.views = [view] + views.filter { $0 != view }
    context.item = nil
    return context
  }
}

/// Something that can be written, found in the page's data.
struct ResolvedContent: Hashable {
  let operand: Instruction.Operand
  let storage: Storage
  let kind: ViewField.Kind

  enum Storage: Hashable {
    case string
    case optionalString
    case written(UInt16)
  }

  /// Writes it.
  func instruction(_ escaping: Escaping) -> Instruction {
    switch storage {
    case .string: .string(operand, escaping)
    case .optionalString: .optionalString(operand, escaping)
    case .written(let writer): .written(operand, writer: writer, escaping)
    }
  }
}
