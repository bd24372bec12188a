/// Renders outputs and compares each with the file that lies at its path, and writes what differs if it is to publish.
struct OutputPass: Sendable {
  enum Mode: Sendable {
    /// Changes nothing.
    case compare
    case publish
  }

  /// What became, or would become, of one output.
  struct Outcome: Hashable, Sendable {
    enum Kind: Sendable { case created, changed, unchanged }
    let kind: Kind
    let byteCount: Int
  }

  let outputs: SiteOutputs
  /// nil if there is no output folder yet.
  let root: OpenFolder?
  /// For each output, whether a file is expected at its path.
  let isPresent: [Bool]
  let mode: Mode

  /// Goes through some of the outputs, one after the other, with one buffer for all.
  func run(_ indices: some Sequence<Int>) throws -> [Outcome] {
    var page: [UInt8] = []
    page.reserveCapacity(1 << 16)
    var block = [UInt8](repeating: 0, count: 1 << 16)
    var open: (path: Substring, folder: OpenFolder?)?
    return try indices.map { index in
      let path = outputs.paths[index]
      if open?.path != path.folder {
        open = (path.folder, try root?.folder(String(path.folder)))
      }
      do {
        guard index < outputs.pageCount else {
          let bytes = outputs.files[index - outputs.pageCount].bytes
          return try place(bytes, at: index, in: open?.folder, using: &block)
        }
        if let pieces = outputs.pieces(of: index) { return try place(pieces, at: index, in: open?.folder) }
        page.removeAll(keepingCapacity: true)
        try outputs.render(index, &page)
        return try place(page, at: index, in: open?.folder, using: &block)
      } catch let error as PublishingError {
        throw error.naming(String(path.file))
      }
    }
  }

  private func place(_ pieces: SiteOutputs.Pieces, at index: Int, in folder: OpenFolder?) throws -> Outcome {
    let name = String(outputs.paths[index].file)
    if isPresent[index], let folder {
      switch try folder.compare(name, withPieces: pieces) {
      case (.same, let count): return Outcome(kind: .unchanged, byteCount: count)
      case (.different, let count):
        if mode == .publish { try folder.replace(name, pieces: pieces, through: TemporaryName(number: index)) }
        return Outcome(kind: .changed, byteCount: count)
      case (.absent, _): break
      }
    }
    if mode == .publish, let folder {
      return Outcome(kind: .created, byteCount: try folder.create(name, pieces: pieces))
    }
    var byteCount = 0
    try pieces { piece in
      byteCount += piece.count
      piece.removeAll(keepingCapacity: true)
    }
    return Outcome(kind: .created, byteCount: byteCount)
  }

  private func place(
    _ bytes: [UInt8], at index: Int, in folder: OpenFolder?, using block: inout [UInt8]
  ) throws -> Outcome {
    let name = String(outputs.paths[index].file)
    let comparison = isPresent[index] ? try folder?.compare(name, with: bytes, using: &block) : nil
    switch comparison {
    case .same: return Outcome(kind: .unchanged, byteCount: bytes.count)
    case .different:
      if mode == .publish { try folder?.replace(name, bytes, through: TemporaryName(number: index)) }
      return Outcome(kind: .changed, byteCount: bytes.count)
    case .absent, nil:
      if mode == .publish { try folder?.create(name, bytes) }
      return Outcome(kind: .created, byteCount: bytes.count)
    }
  }
}
