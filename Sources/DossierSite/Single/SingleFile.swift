import DossierPublishing
import DossierSystem
import DossierTemplate

/// The whole dossier as one HTML file that needs nothing beside itself.
///
/// Each page is made by its own template, as for the site; what stands in its `<main>` becomes an `<article>` of the file (see
/// ``MarkupRewriter``). `single.html` is the frame around them. Every page is rendered twice, once for its headings and once to be
/// written, so that only some dozens of pages are in memory at a time.
struct SingleFile: Sendable {
  private let site: SiteContext
  private let templates: SiteTemplates
  private let files: SingleFiles
  private let plan: SinglePlan

  /// So many pages are rendered, on all cores, before they are written.
  private static let batchSize = 512

  init(_ plan: SitePlan, _ templates: SiteTemplates, _ files: SingleFiles) {
    site = plan.context
    self.templates = templates
    self.files = files
    self.plan = SinglePlan(plan)
  }

  var pageCount: Int { plan.leaves.count }

  /// Writes the file from its first byte to its last.
  ///
  /// - Parameter progress: is told how many of how many renderings are done.
  /// - Returns: the files of the content folder that pages link to and that are no part of the file, sorted.
  /// - Throws: ``SingleFileError``, what reading an image throws, and what `sink` throws.
  func write<Sink: ByteSink & ~Copyable>(
    to sink: inout Sink, width: Int, progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> [String] {
    let total = 2 * plan.leaves.count
    var written = 0
    func tell(_ done: Int, _ count: Int) { progress(written + done, total) }
    let outlines = try await plan.leaves.mapChunks(of: 16, width: width, progress: tell) { leaves in
      var buffers = Buffers()
      return try leaves.map { try render($0, plan.anchors, &buffers) }
    }.flatMap { $0 }
    let anchors = plan.anchors.knowing(outlines.reduce(into: Set()) { $0.formUnion($1.anchors) })
    let (head, tail) = try frame(outlines, anchors)
    try sink.append(head)
    for start in stride(from: 0, to: plan.leaves.count, by: Self.batchSize) {
      let batch = Array(plan.leaves[start..<min(start + Self.batchSize, plan.leaves.count)])
      written = plan.leaves.count + start
      let pages = try await batch.mapChunks(of: 16, width: width, progress: tell) { leaves in
        var buffers = Buffers()
        return try leaves.filter { $0.role != .front }.map { leaf in
          _ = try render(leaf, anchors, &buffers)
          return buffers.rewritten
        }
      }
      for page in pages.joined() { try sink.append(page) }
    }
    try sink.append(tail)
    return outlines.reduce(into: Set()) { $0.formUnion($1.missing) }.sorted()
  }

  /// Working memory for one page after the other.
  private struct Buffers: ~Copyable {
    var page = OutputBuffer(capacity: 1 << 16)
    var rewritten: [UInt8] = []
  }

  /// Renders a page and rewrites it as an article.
  private func render(_ leaf: SingleLeaf, _ anchors: SingleAnchors, _ buffers: inout Buffers) throws -> SingleOutline {
    buffers.page.removeAll()
    buffers.rewritten.removeAll(keepingCapacity: true)
    templates.render(leaf.content, of: site, into: &buffers.page)
    guard let main = buffers.page.bytes.contentOfMain else { throw SingleFileError.noMain(leaf.path) }
    var rewriter = rewriter(for: leaf, anchors)
    let role = leaf.role == .chapter ? "chapter" : "page"
    buffers.rewritten += "<article class=\"\(role) \(leaf.chapter)\" id=\"\(leaf.key)\">\n".utf8
    try rewriter.rewrite(main, into: &buffers.rewritten)
    buffers.rewritten += "</article>\n".utf8
    return rewriter.outline
  }

  /// What stands before the pages and what stands behind them.
  private func frame(_ outlines: [SingleOutline], _ anchors: SingleAnchors) throws -> (
    head: ArraySlice<UInt8>, tail: ArraySlice<UInt8>
  ) {
    var buffers = Buffers()
    if let front = plan.leaves.first(where: { $0.role == .front }) { _ = try render(front, anchors, &buffers) }
    let page = SinglePage(site, plan.leaves, outlines, front: HTMLFragment(trusted: buffers.rewritten))
    var output = OutputBuffer(capacity: 1 << 18)
    templates.render(page, into: &output)
    var bytes: [UInt8] = []
    var rewriter = rewriter(for: nil, anchors)
    try rewriter.rewrite(output.bytes[...], into: &bytes)
    guard let place = bytes.firstPlace(of: SinglePage.placeOfPages) else { throw SingleFileError.noPages }
    return (bytes[..<place], bytes[(place + SinglePage.placeOfPages.utf8.count)...])
  }

  private func rewriter(for leaf: SingleLeaf?, _ anchors: SingleAnchors) -> MarkupRewriter {
    MarkupRewriter(leaf, anchors: anchors, files: files) { [site] in site.absoluteURL($0) }
  }
}

extension [UInt8] {
  /// What stands between `<main>` and `</main>`.
  fileprivate var contentOfMain: ArraySlice<UInt8>? {
    guard let start = firstPlace(of: "<main"), let open = firstPlace(of: ">", from: start),
      let end = firstPlace(of: "</main", from: open)
    else { return nil }
    return self[(open + 1)..<end]
  }
}
