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

  /// The paths of the pages, then those of the files.
  package let paths: [PagePath]
  package let files: [File]
  package let render: Render

  /// - Parameter pages: where the pages lie; what `render` is called with is an index into it.
  package init(pages: [PagePath], files: [File] = [], render: @escaping Render) {
    paths = pages + files.map(\.path)
    self.files = files
    self.render = render
  }

  var pageCount: Int { paths.count - files.count }
}
