import DossierDiagnostics
import DossierTemplate

/// A template, and what a page makes of it when its text is hostile.
enum TemplateSubject {
  static func violation(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let partial = Array("<b title=\"{{name}}\">{{name}}</b>{{$block}}{{name}}{{/block}}".utf8)
    let set = TemplateSet([
      TemplateSource(path: "page.html", bytes: Array(bytes), file: ComplaintCheck.file),
      TemplateSource(path: "partial.html", bytes: partial, file: SourceFileID(index: 1)),
    ])
    var diagnostics = set.diagnostics
    let template = set.compile("page", for: FuzzedPage.self, reporting: &diagnostics)
    let complaints = diagnostics.filter { $0.range?.file != SourceFileID(index: 1) }.sorted()
    if let problem = ComplaintCheck(bytes).violation(in: complaints) { return problem }
    guard let template else { return diagnostics.isEmpty ? "no program and no complaint" : nil }
    var output = OutputBuffer()
    template.render(FuzzedPage(), into: &output)
    return bytes.contains(FuzzedPage.mark) ? nil : violation(inPage: output.bytes)
  }

  /// Looks for text of the view that got through unescaped: its mark stands only there.
  private static func violation(inPage html: [UInt8]) -> String? {
    let bare = html.indices.dropFirst().first { html[$0] == FuzzedPage.mark && "<>&".utf8.contains(html[$0 - 1]) }
    return bare.map { "unescaped text at \($0) of \(String(decoding: html, as: UTF8.self))" }
  }
}
