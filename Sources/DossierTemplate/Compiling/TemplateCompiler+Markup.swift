import DossierDiagnostics

extension TemplateCompiler {
  /// How what `path` names is escaped in its place in HTML, or nil if it can't stand there, which is reported.
  mutating func escaping(
    for kind: ViewField.Kind, _ path: TemplatePath, _ scope: Scope, _ code: inout CodeBuilder
  ) -> Escaping? {
    switch code.html.state.escaping(for: kind) {
    case .success(let escaping):
      code.html.readPlaceholder(isURL: kind == .url)
      return escaping
    case .failure(let refusal):
      let kind: DiagnosticKind = refusal == .unquoted ? .templateQuotes : .templatePlace
      report(kind, refusal.summary(path.text), at: path.range, scope)
      return nil
    }
  }

  /// Notes that a template tag stands here in the HTML.
  mutating func settle(_ code: inout CodeBuilder, at stretch: Range<Int>, _ scope: Scope) {
    if let problem = code.html.settle() { report(problem, at: stretch, scope) }
  }

  mutating func report(_ problem: HTMLTokenizer.Problem, at stretch: Range<Int>, _ scope: Scope) {
    report(.templateMarkup, problem.summary, at: stretch, scope)
  }

  mutating func reportBranch(
    _ name: String, _ start: HTMLState, _ end: HTMLState, at stretch: Range<Int>, _ scope: Scope
  ) {
    let summary =
      start.description == end.description
      ? "\(name) ends elsewhere \(end) than it starts" : "\(name) starts \(start) and ends \(end)"
    report(.templateMarkup, summary, at: stretch, scope)
  }

  /// Complains that a page doesn't end between tags.
  mutating func reportEnd(of template: Int, _ state: HTMLState, _ scope: Scope) {
    let end = set.templates[template].source.bytes.count
    report(.templateMarkup, "'\(set.templates[template].name)' ends \(state)", at: end..<end, scope)
  }
}

extension HTMLTokenizer.Problem {
  fileprivate var summary: String {
    switch self {
    case .missingSpace: "space missing behind the tag: a name or a value in HTML can't be put together from parts"
    case .schemeFromPlaceholder: "':' behind a placeholder, whose text would become the scheme of the URL"
    case .interruptedTag: "tag within the HTML tag that ends an element"
    }
  }
}

extension HTMLState.Refusal {
  func summary(_ name: String) -> String {
    switch self {
    case .onlyText(let place): "'\(name)' is neither text nor a URL, which alone can stand in \(place)"
    case .onlyJSON: "'\(name)' is not JSON, which alone can stand in a script with JSON"
    case .onlyInJSONScript: "'\(name)' is JSON, which can only stand in <script type=\"application/ld+json\">"
    case .notEscapable(let place): "'\(name)' stands in \(place), where nothing can be made safe"
    case .unquoted: "'\(name)' stands in an attribute without quotes"
    case .partOfTag: "'\(name)' stands in a tag, outside of the values of attributes"
    case .dangerousScheme: "'\(name)' stands in a URL whose scheme may run scripts"
    case .behindURLStart: "'\(name)' is a URL and stands behind the start of another one"
    }
  }
}

extension DiagnosticKind {
  static let templatePlace = DiagnosticKind(
    "template-place", .error,
    """
    Texts and URLs can stand between tags, in <title> and <textarea>, and in attributes other than 'style', 'srcdoc' and event handlers; HTML \
    only between tags; JSON only in <script type="application/ld+json">. What is put in a URL needs a scheme before it that the template \
    spells out (http, https, mailto, tel), or none.
    """)

  static let templateQuotes = DiagnosticKind(
    "template-quotes", .error, "The value of an attribute that holds a placeholder has quotes: href=\"{{url}}\".")

  static let templateMarkup = DiagnosticKind(
    "template-markup", .error,
    """
    Where a placeholder stands in the HTML must not depend on the data: a section, a block or an included template ends where it \
    starts (in text, in a tag behind a complete attribute, in the same value), and a page ends in text.
    """)
}
