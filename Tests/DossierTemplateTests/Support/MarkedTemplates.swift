import DossierDiagnostics
import DossierTemplate
import Testing

/// Templates in which the expected complaints are marked: `{{«unknown-field|nmae»}}` stands for `{{nmae}}` and for a complaint about
/// just that name.
struct MarkedTemplates {
  private(set) var sources: [TemplateSource] = []
  private(set) var expected: Set<Complaint> = []

  struct Complaint: Hashable, CustomStringConvertible {
    let kind: String
    let range: SourceRange?

    var description: String {
      guard let range else { return kind }
      return "\(kind) in \(range.file.index) at \(range.line):\(range.column), length \(range.length)"
    }
  }

  init(_ templates: [String: String]) {
    for (index, entry) in templates.sorted(by: { $0.key < $1.key }).enumerated() {
      read(entry.key, entry.value, SourceFileID(index: UInt32(index)))
    }
  }

  private mutating func read(_ name: String, _ marked: String, _ file: SourceFileID) {
    var plain: [Unicode.Scalar] = []
    var open: [(kind: String, line: Int, column: Int)] = []
    var (line, column) = (1, 1)
    var scalars = marked.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "«":
        let kind = String(scalars.prefix { $0 != "|" })
        scalars = scalars.dropFirst(kind.unicodeScalars.count + 1)
        open.append((kind, line, column))
      case "»":
        guard let start = open.popLast() else { continue }
        let range = SourceRange(file: file, line: start.line, column: start.column, length: column - start.column)
        expected.insert(Complaint(kind: start.kind, range: range))
      default:
        plain.append(scalar)
        column += 1
        if scalar == "\n" { (line, column) = (line + 1, 1) }
      }
    }
    let text = String(String.UnicodeScalarView(plain))
    sources.append(TemplateSource(path: name, bytes: Array(text.utf8), file: file))
  }

  /// Compiles `page` and checks that there are just the complaints that are marked. Returns them in their order.
  @discardableResult
  func check<Page: TemplateView>(
    for page: Page.Type, sourceLocation: SourceLocation = #_sourceLocation
  ) -> [Diagnostic] {
    let templates = TemplateSet(sources)
    var diagnostics = templates.diagnostics
    let template = templates.compile("page", for: page, reporting: &diagnostics)
    let found = Set(diagnostics.map { Complaint(kind: $0.kind.identifier, range: $0.range) })
    #expect(found.subtracting(expected) == [], "unexpected", sourceLocation: sourceLocation)
    #expect(expected.subtracting(found) == [], "missing", sourceLocation: sourceLocation)
    #expect((template == nil) == !diagnostics.isEmpty, sourceLocation: sourceLocation)
    return diagnostics.sorted()
  }
}
