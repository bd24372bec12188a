import DossierDiagnostics
import DossierMarkdown
import DossierModel

/// Fills holes with what an author wrote, so that a test can read the result.
struct PlainResolver: NoteResolving {
  let body: NoteBody

  func writeURL(ofLink index: Int, into output: inout [UInt8]) {
    output.append(contentsOf: body.links[index].target.value.utf8)
  }

  func writeTitle(ofLink index: Int, into output: inout [UInt8]) {
    output.append(contentsOf: "title of \(body.links[index].target.value)".utf8)
  }

  func writeURL(ofFile index: Int, into output: inout [UInt8]) {
    output.append(contentsOf: body.files[index].path.value.utf8)
  }

  func writeMark(ofCitation index: Int, into output: inout [UInt8]) {
    let mark = body.citations[index].mark
    output.append(contentsOf: "\(mark.number).\(mark.occurrence)".utf8)
  }
}

/// A parsed note, seen as text.
struct NoteProbe {
  let body: NoteBody
  let diagnostics: [Diagnostic]

  init(_ text: String, parser: NoteParser = NoteParser()) {
    (body, diagnostics) = parser.parse(Array(text.utf8), file: SourceFileID(index: 0))
  }

  /// The HTML with the holes filled.
  var html: String {
    var output: [UInt8] = []
    body.markup.write(into: &output, resolving: PlainResolver(body: body))
    return String(decoding: output, as: UTF8.self)
  }

  /// The HTML of a note that is one paragraph, without the paragraph's tags.
  var inlines: String {
    html.hasPrefix("<p>") && html.hasSuffix("</p>\n") ? String(html.dropFirst(3).dropLast(5)) : html
  }

  var text: String {
    var output: [UInt8] = []
    func title(ofLink index: Int) -> String? { "title of \(body.links[index].target.value)" }
    body.markup.readText(title: title(ofLink:)) { output.append(contentsOf: $0) }
    return String(decoding: output, as: UTF8.self)
  }

  var problems: [String] { diagnostics.map(\.kind.identifier) }

  var targets: [String] { body.links.map(\.target.value) }
}
