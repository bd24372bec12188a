import DossierDiagnostics
import DossierLoading

/// YAML, by itself and as front matter.
enum YAMLSubject {
  static func violation(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let text = Array(bytes)
    let document = YAMLComposer.compose(text, of: ComplaintCheck.file)
    let full = YAMLComposer.compose(text, of: ComplaintCheck.file, readsSimply: false)
    if full.node != document.node || full.diagnostics != document.diagnostics {
      return "read otherwise than by libyaml"
    }
    let check = ComplaintCheck(bytes)
    if let problem = check.violation(in: document.diagnostics) { return problem }
    if document.isBroken, !document.diagnostics.contains(where: { $0.severity == .error }) {
      return "broken without an error"
    }
    if let problem = document.node.flatMap({ NodeCheck.violation(in: $0, check) }) { return problem }
    let list = YAMLList.read(text, of: ComplaintCheck.file)
    if let problem = check.violation(in: list.diagnostics) { return problem }
    if let problem = list.beginning.flatMap({ NodeCheck.violation(in: $0, check) }) { return problem }
    return violation(inFrontMatter: text)
  }

  private static func violation(inFrontMatter text: [UInt8]) -> String? {
    let page = Array("---\n".utf8) + text + Array("\n---\nNote.\n".utf8)
    let parts = FrontMatter.split(page, of: ComplaintCheck.file)
    let check = ComplaintCheck(page)
    if parts.isBroken, parts.diagnostics.isEmpty { return "broken front matter without a complaint" }
    if parts.note.upperBound > page.count { return "note beyond the file" }
    return check.violation(in: parts.diagnostics) ?? parts.node.flatMap { NodeCheck.violation(in: $0, check) }
  }
}
