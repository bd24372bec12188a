import DossierDiagnostics
import DossierModel

extension NoteRenderer {
  /// Begins a link; where its destination is, the source cursor knows only when it ends.
  mutating func beginLink(_ node: MarkdownNode) {
    let start = cursor.offset
    cursor.enterLink()
    // Links in a wikilink's text; libcmark has no others within links.
    guard openLink == nil else { return }
    let url = node.url
    let destination = LinkDestination(url)
    let target: OpenLink.Target
    switch destination {
    case .record(let id):
      // It is added when it ends: there are no links within links, so its number is known.
      target = .record(id: id)
      beginAnchor(to: .linkURL, links.count, title: node.title)
      if node.firstChild == nil { leaveHole(.linkTitle, links.count) }
    case .file:
      target = .file(index: files.count)
      beginAnchor(to: .fileURL, files.count, title: node.title)
      files.append(NoteFile(Located(url.string, at: source.start), kind: .link))
    case .anchor:
      target = .anchor(index: anchors.count)
      let name = HeadingRegister.anchor(to: url[part: 1..<url.count].string)
      anchors.append((name, start..<start + 1))
      html.append("<a href=\"#")
      html.append(text: name)
      endAnchorTag(title: node.title)
    case .web, .other:
      target = .elsewhere
      html.append("<a href=\"")
      html.append(url: url)
      if case .web = destination { html.append("\" rel=\"external noopener noreferrer") }
      endAnchorTag(title: node.title)
    case .empty, .unsafe, .unknownRecord:
      target = .refused(destination)
    }
    openLink = OpenLink(target: target, end: .node(node), start: start)
  }

  mutating func endLink(_ node: MarkdownNode) {
    let url = node.url
    let closing = cursor.offset
    let destination = cursor.leaveLink(to: url)
    guard let link = openLink, link.ends(with: node) else {
      return report(.nestedLink, "link within a link", at: destination ?? max(0, cursor.offset - 1)..<cursor.offset)
    }
    openLink = nil
    let whole = link.start..<max(link.start, cursor.offset)
    let span = destination ?? whole
    if destination == nil { reportShadowedSyntax(whole, closing: closing) }
    switch link.target {
    case .record(let id):
      let isVerbatim = destination.map { source.bytes.hasPrefix(url, at: $0.lowerBound) } ?? false
      let idSpan = isVerbatim ? span.lowerBound + id.lowerBound..<span.lowerBound + id.upperBound : span
      links.append(NoteLink(to: locate(url[part: id].string, at: idSpan), kind: .inline))
    case .file(let index):
      files[index] = NoteFile(locate(files[index].path.value, at: span), kind: .link)
    case .anchor(let index): anchors[index].span = span
    case .elsewhere: break
    case .refused(let destination): return refuse(destination, node, at: span, link: whole)
    }
    html.append("</a>")
    if node.firstChild == nil { reportMissingText(link.target, at: whole) }
  }

  /// Reports a link with nothing to click on; one to a record shows the record's title instead.
  private mutating func reportMissingText(_ target: OpenLink.Target, at whole: Range<Int>) {
    if case .record = target { return }
    report(.linkWithoutText, "link without a text", at: whole)
  }

  /// Reports why a link or an image is written as its text alone.
  mutating func refuse(
    _ destination: LinkDestination, _ node: MarkdownNode, at span: Range<Int>, link whole: Range<Int>
  ) {
    switch destination {
    case .empty: report(.emptyLink, "link that leads nowhere", at: whole)
    case .unsafe(let reason): report(.unsafeLink, "'\(reason)' isn't allowed in a link", at: span)
    case .unknownRecord:
      report(.malformedLink, "'\(node.url.string)' isn't the id of a record", at: span)
    default: break
    }
  }
}

extension NoteRenderer {
  /// Begins a link whose URL is a hole.
  mutating func beginAnchor(to content: NoteHole.Content, _ index: Int, title: UnsafeBufferPointer<UInt8>) {
    html.append("<a href=\"")
    leaveHole(content, index)
    endAnchorTag(title: title)
  }

  private mutating func endAnchorTag(title: UnsafeBufferPointer<UInt8>) {
    appendTitle(title)
    html.append("\">")
  }

  /// Appends a title to a tag whose last attribute is still open.
  mutating func appendTitle(_ title: UnsafeBufferPointer<UInt8>) {
    guard !title.isEmpty else { return }
    html.append("\" title=\"")
    html.append(text: title)
  }
}

extension DiagnosticKind {
  static let emptyLink = DiagnosticKind(
    "empty-link", .warning,
    """
    A link in a note needs a destination: the id of a record or an address. Its text is shown without a link. Write \
    [[id]], [text](id) or [text](https://…).
    """)

  static let malformedLink = DiagnosticKind(
    "malformed-link", .warning,
    """
    A link to a record is written [[id]], [[id|text]] or [text](id), on one line up to the id; the id consists of \
    lowercase letters, digits and single hyphens. What was written is shown as text. If it isn't meant as a link, put a \
    backslash before the first bracket or the whole between backticks.
    """)

  static let nestedLink = DiagnosticKind(
    "nested-link", .warning,
    "A link can't contain another link, a citation or a footnote. Only the outer one is made; the inner one is shown as text."
  )

  static let unsafeLink = DiagnosticKind(
    "unsafe-link", .warning,
    """
    Notes link to http and https addresses, to mail addresses and the like, to records and to files of the dossier. \
    Addresses that run code (javascript:, vbscript:, data:), that point at the reader's own disk (file:) or that begin \
    with two slashes are refused: the text is shown without a link.
    """)

  static let linkWithoutText = DiagnosticKind(
    "link-without-text", .warning,
    "A link to another page needs a text to click on: write it between the square brackets.")
}
