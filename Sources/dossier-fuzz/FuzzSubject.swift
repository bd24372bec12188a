/// A reader of what authors and designers write, to be fed arbitrary bytes.
package enum FuzzSubject: String, CaseIterable, Sendable {
  case dates, drawings, notes, tables, templates, yaml

  /// Reads the bytes and looks for what must never come out of it, whatever they are.
  ///
  /// - Returns: What is wrong; nil if all is well.
  package func violation(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    switch self {
    case .dates: DateSubject.violation(in: bytes)
    case .drawings: DrawingSubject.violation(in: bytes)
    case .notes: NoteSubject.violation(in: bytes)
    case .tables: TableSubject.violation(in: bytes)
    case .templates: TemplateSubject.violation(in: bytes)
    case .yaml: YAMLSubject.violation(in: bytes)
    }
  }
}
