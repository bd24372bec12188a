#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work over many small items on several cores, in chunks that are worth a task each.
enum ParallelChunks {
  /// How many chunks can be worked on at once.
  static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Calls `work` with consecutive chunks of `items`, up to `width` of them at once, and joins the results in the order of items.
  ///
  /// Results and errors don't depend on `width` or on scheduling: of several failing chunks, the first one's error is thrown.
  /// After a failure or a cancellation no further chunk is begun, and those under way are waited for.
  ///
  /// - Parameter progress: called on the calling task after each chunk with the number of items done and their total.
  static func map<Item: Sendable, Output: Sendable>(
    _ items: [Item], chunkSize: Int = 64, width: Int, progress: (_ done: Int, _ total: Int) -> Void,
    work: @escaping @Sendable (ArraySlice<Item>) throws -> [Output]
  ) async throws -> [Output] {
    let chunks = stride(from: 0, to: items.count, by: chunkSize).map { items[$0..<min($0 + chunkSize, items.count)] }
    var outputs = [Result<[Output], any Error>?](repeating: nil, count: chunks.count)
    await withTaskGroup(of: (Int, Result<[Output], any Error>).self) { group in
      var waiting = chunks.indices
      func begin() {
        guard let index = waiting.popFirst() else { return }
        let chunk = chunks[index]
        group.addTask { (index, Result { try work(chunk) }) }
      }
      for _ in 0..<max(1, width) { begin() }
      var done = 0
      while let (index, output) = await group.next() {
        outputs[index] = output
        switch output {
        case .success:
          done += chunks[index].count
          progress(done, items.count)
        case .failure: waiting = chunks.endIndex..<chunks.endIndex
        }
        if !Task.isCancelled { begin() }
      }
    }
    try Task.checkCancellation()
    return try outputs.flatMap { try $0?.get() ?? [] }
  }
}
