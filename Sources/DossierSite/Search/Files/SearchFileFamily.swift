import DossierPublishing

/// The files of a search index of which there are several.
enum SearchFileFamily: String, Sendable {
  case names, words, rows, notes

  func path(_ file: Int) throws(PagePathError) -> PagePath {
    try PagePath(in: ["search"], file: "\(rawValue)-\(file).js")
  }

  /// Appends the start of the call that hands a file's data over.
  func open(_ function: StaticString, _ file: Int, in bytes: inout [UInt8]) {
    bytes.append(contentsOf: "dossierSearch.\(function)(\"\(rawValue)\",\(file),[\n".utf8)
  }

  /// Appends its end.
  static func close(in bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\n])\n".utf8)
  }
}
