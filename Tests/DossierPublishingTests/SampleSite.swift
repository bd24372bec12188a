import DossierPublishing

/// Small sites for tests: text by path.
struct SampleSite: Sendable {
  let pages: [(path: String, text: String)]

  init(pages: [(path: String, text: String)]) {
    self.pages = pages
  }

  init(_ pages: KeyValuePairs<String, String>) {
    self.pages = pages.map { ($0, $1) }
  }

  /// `count` pages in several folders, whose text depends on `edition` for every third page.
  init(count: Int, edition: Int, length: Int = 2000) {
    pages = (0..<count).map { number in
      let folder = ["", "people/", "cases/", "timeline/2003/"][number % 4]
      let text = "page \(number), edition \(number % 3 == 0 ? edition : 0)\n"
      return ("\(folder)p\(number).html", String(repeating: text, count: max(1, length / text.utf8.count)))
    }
  }

  var contents: [String: String?] {
    Dictionary(pages.map { ($0, .some($1)) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter before: runs before a page is rendered.
  func outputs(before: @escaping @Sendable (Int) throws -> Void = { _ in }) throws -> SiteOutputs {
    let texts = pages.map(\.text)
    return SiteOutputs(pages: try pages.map { try PagePath(parsing: $0.path) }) { index, buffer in
      try before(index)
      buffer.append(contentsOf: texts[index].utf8)
    }
  }

  @discardableResult
  func publish(to path: String, protecting protected: [ProtectedFolder] = [], width: Int? = nil) async throws
    -> SiteReport
  {
    try await SiteWriter(path: path, protecting: protected, width: width).publish(outputs())
  }

  func compare(with path: String) async throws -> SiteReport {
    try await SiteWriter(path: path, protecting: []).compare(outputs())
  }
}

let manifestName = ".dossier-manifest"

/// The manifest of a site that has files of these names, in this order.
func manifestText(_ names: String...) -> String {
  "dossier-manifest 1: the files of this folder that are generated\n" + names.map { $0 + "\n" }.joined()
}
