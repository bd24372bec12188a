import DossierPublishing

/// Words and the documents that have them, cut into files; see ``SearchIndex``.
struct TermFiles: Sendable {
  /// One file.
  struct File: SiteExport {
    let path: PagePath
    /// Without the end of the call.
    fileprivate let bytes: [UInt8]

    func write(into bytes: inout [UInt8]) {
      bytes.append(contentsOf: self.bytes)
      SearchFileFamily.close(in: &bytes)
    }
  }

  private(set) var files: [File] = []
  /// The first word of each file.
  private(set) var firstTerms: [SearchTerm] = []

  /// - Parameter limit: the most bytes in a file of several words.
  init(_ family: SearchFileFamily, _ lists: PostingLists, limit: Int) throws(PagePathError) {
    var bytes: [UInt8] = []
    var contents: [[UInt8]] = []
    var firstTerms: [SearchTerm] = []
    var entry: [UInt8] = []
    lists.visitAll { term, postings in
      entry.removeAll(keepingCapacity: true)
      entry.append(UInt8(ascii: "\""))
      term.append(to: &entry)
      entry.append(UInt8(ascii: "!"))
      entry.append(contentsOf: postings)
      entry.append(UInt8(ascii: "\""))
      if !bytes.isEmpty, bytes.count + entry.count > limit {
        contents.append(bytes.exact)
        bytes.removeAll(keepingCapacity: true)
      }
      if bytes.isEmpty {
        firstTerms.append(term)
        family.open("terms", contents.count, in: &bytes)
      } else {
        bytes.append(UInt8(ascii: ","))
        bytes.append(UInt8(ascii: "\n"))
      }
      bytes.append(contentsOf: entry)
    }
    if !bytes.isEmpty { contents.append(bytes.exact) }
    for (index, bytes) in contents.enumerated() {
      files.append(File(path: try family.path(index), bytes: bytes))
    }
    self.firstTerms = firstTerms
  }
}
