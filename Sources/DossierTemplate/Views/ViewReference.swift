/// What templates are given, written for designers from the declarations of the views, so that it can't go stale.
package struct ViewReference {
  private let pages: [(templates: [String], schema: ViewSchema)]
  private let views: [ViewSchema]

  /// A reference of the views that templates are rendered with, and of all views within them.
  ///
  /// - Parameter pages: Each template with the view of its pages, in the order in which the reference lists them. A view
  ///   with several templates is listed once.
  package init(_ pages: [(template: String, view: any TemplateView.Type)]) {
    var grouped: [(templates: [String], schema: ViewSchema)] = []
    for (template, view) in pages {
      if let index = grouped.firstIndex(where: { $0.schema.type == view.schema.type }) {
        grouped[index].templates.append(template)
      } else {
        grouped.append(([template], view.schema))
      }
    }
    self.pages = grouped
    views = ViewReference.views(within: grouped.map(\.schema))
  }

  /// The reference as Markdown: a section for each page, then one for each other view by name, with links between them.
  package var markdown: String {
    var lines = ["# What templates are given", ""]
    for page in pages {
      lines += ["## \(page.schema.name)", ""]
      lines += ["Template\(page.templates.count == 1 ? "" : "s"): \(ViewReference.list(page.templates)).", ""]
      lines += ViewReference.body(of: page.schema)
    }
    if !views.isEmpty { lines += ["# Views within them", ""] }
    for view in views {
      lines += ["## \(view.name)", ""]
      lines += ViewReference.body(of: view)
    }
    return lines.joined(separator: "\n")
  }

  /// All views that `pages` lead to, without themselves, by name.
  private static func views(within pages: [ViewSchema]) -> [ViewSchema] {
    var known = Set(pages.map(\.type))
    var found: [ViewSchema] = []
    var queue = pages
    while let next = queue.popLast() {
      for field in next.fields {
        guard let schema = field.content.view?.schema, known.insert(schema.type).inserted else { continue }
        found.append(schema)
        queue.append(schema)
      }
    }
    return found.sorted { $0.name < $1.name }
  }

  private static func body(of schema: ViewSchema) -> [String] {
    var lines = schema.documentation.isEmpty ? [] : [schema.documentation, ""]
    for field in schema.fields {
      guard case .included(let type) = field.content else { continue }
      lines += ["Has all fields of \(link(to: type.schema)), and:", ""]
    }
    lines += ["| field | holds | meaning |", "|---|---|---|"]
    for field in schema.fields where !field.isIncluded {
      let meaning = field.documentation.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      lines.append("| `\(field.name)` | \(description(of: field.content)) | \(meaning) |")
    }
    return lines + [""]
  }

  private static func description(of content: ViewField.Content) -> String {
    let absent = "; may be absent"
    switch content {
    case .writable(let kind, _, let isPresent): return kind.rawValue + (isPresent == nil ? "" : absent)
    case .flag: return "flag"
    case .storedView(let type, let isPresent): return link(to: type.schema) + (isPresent == nil ? "" : absent)
    case .projectedView(let type, _, let isOptional): return link(to: type.schema) + (isOptional ? absent : "")
    case .list(let type, _): return "list of \(link(to: type.schema))"
    case .texts: return "list of text"
    case .included: return ""
    }
  }

  private static func link(to schema: ViewSchema) -> String {
    "[\(schema.name)](#\(schema.name.lowercased()))"
  }

  private static func list(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }
}

extension ViewField {
  fileprivate var isIncluded: Bool {
    if case .included = content { true } else { false }
  }
}

extension ViewField.Content {
  /// The type of view that the field leads to.
  fileprivate var view: (any TemplateView.Type)? {
    switch self {
    case .storedView(let type, _), .projectedView(let type, _, _), .list(let type, _), .included(let type): type
    case .writable, .flag, .texts: nil
    }
  }
}
