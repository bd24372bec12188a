import CCommonMark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A node of a parsed note. Only this file and ``MarkdownArena``'s know libcmark: nodes and their text are valid only while
/// ``withMarkdownTree(of:_:)`` runs, and nothing leaves it but what is copied.
struct MarkdownNode: Equatable {
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    case other

    /// Whether nodes of this kind have children, and so an end.
    var isContainer: Bool {
      switch self {
      case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline: false
      default: true
      }
    }
  }

  private let raw: OpaquePointer

  fileprivate init(_ raw: OpaquePointer) {
    self.raw = raw
  }

  private init?(_ raw: OpaquePointer?) {
    guard let raw else { return nil }
    self.raw = raw
  }

  var kind: Kind {
    switch cmark_node_get_type(raw) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_DOCUMENT: .document
    default: .other
    }
  }

  var next: MarkdownNode? { MarkdownNode(cmark_node_next(raw)) }
  var parent: MarkdownNode? { MarkdownNode(cmark_node_parent(raw)) }
  var firstChild: MarkdownNode? { MarkdownNode(cmark_node_first_child(raw)) }
  var lastChild: MarkdownNode? { MarkdownNode(cmark_node_last_child(raw)) }

  /// Lines and columns count from 1, columns in bytes. To be trusted in blocks only: those of inlines are off after
  /// reference definitions, links and code that run over several lines.
  var startLine: Int { Int(cmark_node_get_start_line(raw)) }
  var startColumn: Int { Int(cmark_node_get_start_column(raw)) }
  var endLine: Int { Int(cmark_node_get_end_line(raw)) }

  /// The content of a text, of code or of raw HTML.
  var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(raw)) }
  /// The destination of a link or image, unescaped.
  var url: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(raw)) }
  /// The title of a link or image, unescaped; empty without one.
  var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(raw)) }
  /// What follows the opening fence of a code block.
  var fenceInfo: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(raw)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(raw)) }
  var isTightList: Bool { cmark_node_get_list_tight(raw) != 0 }
  /// The first number of an ordered list; nil for one with bullets.
  var listStart: Int? {
    cmark_node_get_list_type(raw) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(raw)) : nil
  }

  private func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: string, count: strlen(string)).assumingMemoryBound(to: UInt8.self)
  }
}

/// Parses CommonMark and hands the document to `body`; the tree is freed when that returns.
func withMarkdownTree<Result>(of bytes: UnsafeBufferPointer<UInt8>, _ body: (MarkdownNode) -> Result) -> Result {
  MarkdownArena.with { memory in
    bytes.withMemoryRebound(to: CChar.self) { text in
      let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory)
      cmark_parser_feed(parser, text.baseAddress, text.count)
      // The parser and the tree are freed with the arena.
      guard let root = cmark_parser_finish(parser) else {
        preconditionFailure("libcmark aborts when it has no memory left, it never returns nothing")
      }
      return body(MarkdownNode(root))
    }
  }
}
