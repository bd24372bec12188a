#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Comparing and writing files that are never held whole.
extension OpenFolder {
  /// Whether `name` has exactly the bytes that `pieces` gives one after the other, and how many these are; 0 if it is absent.
  func compare(_ name: String, withPieces pieces: SiteOutputs.Pieces) throws -> (Comparison, byteCount: Int) {
    guard let file = try openFile(name) else { return (.absent, 0) }
    defer { close(file) }
    var byteCount = 0
    var rest = try size(of: file, name)
    var isSame = true
    var block: [UInt8] = []
    try pieces { piece in
      defer { piece.removeAll(keepingCapacity: true) }
      byteCount += piece.count
      guard isSame, piece.count <= rest else {
        isSame = false
        return
      }
      if block.count < piece.count { block = [UInt8](repeating: 0, count: piece.count) }
      var position = 0
      while isSame, position < piece.count {
        let count = read(file, &block, piece.count - position)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw failure(.read, name) }
        isSame = count > 0 && isEqual(piece, from: position, to: block, count)
        position += count
      }
      rest -= piece.count
    }
    return (isSame && rest == 0 ? .same : .different, byteCount)
  }

  /// Writes a file where there is none. On failure, none is left.
  ///
  /// - Returns: how many bytes it has.
  @discardableResult
  func create(_ name: String, pieces: SiteOutputs.Pieces) throws -> Int {
    let file = try createFile(name)
    var byteCount = 0
    do {
      try pieces { piece in
        guard OpenFolder.writeAll(piece, to: file) else { throw failure(.write, name) }
        byteCount += piece.count
        piece.removeAll(keepingCapacity: true)
      }
    } catch {
      close(file)
      unlinkat(descriptor, name, 0)
      throw error
    }
    guard close(file) == 0 else {
      let failure = failure(.write, name)
      unlinkat(descriptor, name, 0)
      throw failure
    }
    return byteCount
  }

  /// Puts a new file in the place of an old one in one step. On failure, the old one stays.
  func replace(_ name: String, pieces: SiteOutputs.Pieces, through temporary: TemporaryName) throws {
    try create(temporary.text, pieces: pieces)
    try move(temporary, onto: name)
  }
}
