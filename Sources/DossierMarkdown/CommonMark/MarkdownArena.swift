import CCommonMark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Memory for the tree of one note: handed out piece by piece, given back at once.
///
/// A note has hundreds of small nodes and texts; to ask the system for each, and to give each back, takes as long as to read the note.
/// libcmark doesn't tell its allocation functions whom they work for, so that the arena in use is remembered by thread.
struct MarkdownArena {
  /// Before each piece stands its size, for libcmark to make it larger.
  private static let headerSize = 16
  private static let chunkSize = 64 << 10

  private var chunks: [UnsafeMutableRawPointer] = []
  /// What is left of the last chunk.
  private var free = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  /// Calls `body` with an allocator that is only valid on this thread and while `body` runs; then frees all that it gave.
  ///
  /// `body` must not begin another arena.
  static func with<Result>(_ body: (UnsafeMutablePointer<cmark_mem>) -> Result) -> Result {
    var arena = MarkdownArena()
    var functions = cmark_mem(
      calloc: { count, size in MarkdownArena.current.pointee.allocate(count * size) },
      realloc: { piece, size in MarkdownArena.current.pointee.reallocate(piece, size) },
      free: { _ in })
    return withUnsafeMutablePointer(to: &arena) { arena in
      pthread_setspecific(threadKey, arena)
      defer {
        pthread_setspecific(threadKey, nil)
        for chunk in arena.pointee.chunks { chunk.deallocate() }
      }
      return body(&functions)
    }
  }

  private static let threadKey: pthread_key_t = {
    var key = pthread_key_t()
    precondition(pthread_key_create(&key, nil) == 0, "no key left for thread-specific memory")
    return key
  }()

  private static var current: UnsafeMutablePointer<MarkdownArena> {
    guard let arena = pthread_getspecific(threadKey) else {
      preconditionFailure("libcmark asks for memory while no note is being read")
    }
    return arena.assumingMemoryBound(to: MarkdownArena.self)
  }

  /// A piece of zeros.
  private mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let piece = take(size)
    memset(piece, 0, size)
    return piece
  }

  private mutating func reallocate(_ piece: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer {
    guard let piece else { return take(size) }
    let oldSize = (piece - Self.headerSize).load(as: Int.self)
    guard size > oldSize else { return piece }
    let larger = take(size)
    memcpy(larger, piece, oldSize)
    return larger
  }

  private mutating func take(_ size: Int) -> UnsafeMutableRawPointer {
    let length = Self.headerSize + (size + 15) & ~15
    if free.count < length { addChunk(of: max(length, Self.chunkSize)) }
    guard let start = free.baseAddress else { preconditionFailure("a chunk has room") }
    free = UnsafeMutableRawBufferPointer(rebasing: free[length...])
    start.storeBytes(of: size, as: Int.self)
    return start + Self.headerSize
  }

  private mutating func addChunk(of size: Int) {
    free = .allocate(byteCount: size, alignment: 16)
    if let start = free.baseAddress { chunks.append(start) }
  }
}
