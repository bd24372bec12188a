/// All the files of one site: pages, which are rendered one by one when their turn comes, and files whose bytes are known.
package struct SiteOutputs: Sendable {
  /// A file that is published as it is: a stylesheet, an image.
  package struct File: Sendable {
    package let path: PagePath
    package let bytes: [UInt8]

    package init(_ path: PagePath, _ bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Renders the page of this index into an empty buffer. Runs on any task, on several at once, and gives the same bytes
  /// for an index each time.
  package typealias Render = @Sendable (_ page: Int, _ buffer: inout [UInt8]) throws -> Void

  /// Gives the bytes of a file piece by piece to a function that empties the buffer it gets. The same bytes each time.
  package typealias Pieces = (_ take: (inout [UInt8]) throws -> Void) throws -> Void

  /// Renders a page that is too long to be held whole.
  package typealias Stream = @Sendable (_ page: Int, _ take: (inout [UInt8]) throws -> Void) throws -> Void

  /// The paths of the pages, then those of the files.
  package let paths: [PagePath]
  package let files: [File]
  package let render: Render
  /// The pages that `stream` makes.
  private let longPages: Set<Int>
  private let stream: Stream

  /// - Parameters:
  ///   - pages: where the pages lie; what `render` is called with is an index into it.
  ///   - longPages: those to be made by `stream`, by their indices.
  package init(
    pages: [PagePath], files: [File] = [], longPages: Set<Int> = [], render: @escaping Render,
    stream: @escaping Stream = { _, _ in }
  ) {
    paths = pages + files.map(\.path)
    self.files = files
    self.render = render
    self.longPages = longPages
    self.stream = stream
  }

  /// The pieces of a page that is too long to be held whole; nil for all others.
  func pieces(of page: Int) -> Pieces? {
    guard longPages.contains(page) else { return nil }
    return { [stream] take in try stream(page, take) }
  }

  var pageCount: Int { paths.count - files.count }
}
