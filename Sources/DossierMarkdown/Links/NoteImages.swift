import DossierDiagnostics
import DossierModel

extension NoteRenderer {
  /// Writes an image; what is between its brackets becomes its alternative text.
  mutating func renderImage(_ node: MarkdownNode) {
    let start = cursor.offset
    var text: [UInt8] = []
    cursor.enterLink()
    var child = node.firstChild
    while let node = child {
      cursor.skip(node, addingTextTo: &text)
      child = node.next
    }
    let destination = cursor.leaveLink(to: node.url)
    let whole = start..<max(start, cursor.offset)
    text.withUnsafeBufferPointer { render(node, alternative: $0, at: destination ?? whole, image: whole) }
  }

  private mutating func render(
    _ node: MarkdownNode, alternative: UnsafeBufferPointer<UInt8>, at span: Range<Int>, image whole: Range<Int>
  ) {
    let destination = LinkDestination(node.url)
    switch destination {
    case .record, .unknownRecord, .file, .anchor:
      html.append("<img src=\"")
      leaveHole(.fileURL, files.count)
      files.append(NoteFile(locate(node.url.string, at: span), kind: .image))
      html.append("\" alt=\"")
      html.append(text: alternative)
      appendTitle(node.title)
      html.append("\">")
    case .web, .other:
      report(.remoteImage, "image from another site", at: span)
      guard openLink == nil else { return html.append(text: alternative) }
      html.append("<a href=\"")
      html.append(url: node.url)
      html.append("\" rel=\"external noopener noreferrer\">")
      html.append(text: alternative.isEmpty ? node.url : alternative)
      html.append("</a>")
    case .empty, .unsafe:
      refuse(destination, node, at: span, link: whole)
      html.append(text: alternative)
    }
    if alternative.allSatisfy(\.isBlank) {
      report(.imageWithoutAlternative, "image without alternative text", at: whole)
    }
  }
}

extension DiagnosticKind {
  static let imageWithoutAlternative = DiagnosticKind(
    "image-without-alt", .warning,
    """
    An image needs a text for readers who don't see it: say between the square brackets what it shows, as in \
    ![The handcart at the pier](pier.jpg).
    """)

  static let remoteImage = DiagnosticKind(
    "remote-image", .warning,
    """
    Pages of a dossier request nothing from other sites, which would learn who reads them. A link to the image is \
    written instead; to show it, put the file into the dossier.
    """)
}
