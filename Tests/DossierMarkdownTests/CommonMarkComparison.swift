import DossierDiagnostics
import DossierMarkdown
import DossierModel

/// A note as our renderer and as libcmark's own write it, both without what they write differently on purpose.
struct CommonMarkComparison {
  /// Without what the renderer adds on purpose: ids of headings and relations of links.
  let ours: String
  /// Without what XHTML asks for and HTML5 doesn't, and without empty titles.
  let theirs: String

  init(_ text: String) {
    let body = NoteProbe(text, parser: NoteParser(headingShift: 0)).body
    var output: [UInt8] = []
    body.markup.write(into: &output, resolving: EncodingResolver(body: body))
    var html = String(decoding: output, as: UTF8.self).replacing(" rel=\"external noopener noreferrer\"", with: "")
    while let start = html.firstRange(of: " id=\"note_") {
      let rest = html[start.upperBound...]
      guard let end = rest.firstIndex(of: "\"") else { break }
      html.removeSubrange(start.lowerBound...end)
    }
    ours = html
    theirs = htmlByCommonMark(text).replacing(" />", with: ">").replacing(" title=\"\"", with: "")
  }
}

/// Writes URLs as libcmark does.
private struct EncodingResolver: NoteResolving {
  let body: NoteBody

  func writeURL(ofLink index: Int, into output: inout [UInt8]) {
    output.append(contentsOf: body.links[index].target.value.utf8)
  }

  func writeTitle(ofLink index: Int, into output: inout [UInt8]) {}

  func writeMark(ofCitation index: Int, into output: inout [UInt8]) {
    body.citations[index].mark.write(into: &output)
  }

  func writeURL(ofFile index: Int, into output: inout [UInt8]) {
    for byte in body.files[index].path.value.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "'"): output += "&#x27;".utf8
      case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
        UInt8(ascii: "]"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
        UInt8(ascii: "}"):
        let digits = String(byte, radix: 16, uppercase: true)
        output += (digits.count == 1 ? "%0" : "%").utf8
        output += digits.utf8
      default: output.append(byte)
      }
    }
  }
}
