/// A part of an export that is written at once.
enum ExportPiece {
  /// About how long a piece is, in bytes: enough that writing it costs little, and small enough to stay in a core's cache.
  static let length = 1 << 17
}

/// An export that grows with the dossier without end: written piece by piece, so that it is never held whole.
protocol LongExport: SiteExport {
  /// Gives the file's bytes, piece by piece, to `take`, which empties the buffer it gets.
  func write(to take: (inout [UInt8]) throws -> Void) rethrows
}

extension LongExport {
  var long: (any LongExport)? { self }

  func write(into bytes: inout [UInt8]) {
    write { piece in
      bytes += piece
      piece.removeAll(keepingCapacity: true)
    }
  }
}
