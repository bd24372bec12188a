/// Work over many small items on several cores, in chunks that are worth a task each.
///
/// Chunks hold 64 elements unless the caller knows better, enough that scheduling costs nothing, and fewer where each core would get
/// less than eight of them, so that the cores finish together. A chunk is let go when the work on it is done, so that memory shrinks while results grow.
extension Array where Element: Sendable {
  /// The results of a pure function for chunks of the elements, in their order, computed on all cores.
  package consuming func mapChunks<Output: Sendable>(
    of size: Int? = nil, _ transform: @escaping @Sendable ([Element]) -> Output
  ) async -> [Output] {
    let work: @Sendable ([Element]) -> Result<Output, Never> = { .success(transform($0)) }
    let size = size ?? Self.chunkSize(of: count, width: Cores.count)
    return await Self.map(split(into: size), width: Cores.count, work) { _ in true }.compactMap { $0?.get() }
  }

  /// The results of work that can fail, for chunks of the elements, in their order, on up to `width` tasks at once.
  ///
  /// Results and errors don't depend on `width` or on scheduling: of several failing chunks, the first one's error is thrown.
  /// After a failure or a cancellation no further chunk is begun, and those under way are waited for.
  ///
  /// - Parameter progress: called on the calling task after each chunk with the number of elements done and their total.
  /// - Throws: what `work` throws, or `CancellationError`.
  package consuming func mapChunks<Output: Sendable>(
    of size: Int? = nil, width: Int, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in },
    _ work: @escaping @Sendable ([Element]) throws -> Output
  ) async throws -> [Output] {
    let total = count
    let size = size ?? Self.chunkSize(of: total, width: width)
    var done = 0
    let attempt: @Sendable ([Element]) -> Result<Output, any Error> = { chunk in Result { try work(chunk) } }
    let outputs = await Self.map(split(into: size), width: width, attempt) { number in
      done += Swift.min(size, total - number * size)
      progress(done, total)
      return !Task.isCancelled
    }
    try Task.checkCancellation()
    return try outputs.compactMap { try $0?.get() }
  }

  private static func chunkSize(of count: Int, width: Int) -> Int {
    Swift.min(64, Swift.max(1, count / (Swift.max(1, width) * 8)))
  }

  private consuming func split(into size: Int) -> [[Element]] {
    let elements = self
    return stride(from: 0, to: elements.count, by: size).map {
      Array(elements[$0..<Swift.min($0 + size, elements.count)])
    }
  }

  /// What became of each chunk; nil for those that were not begun.
  ///
  /// - Parameter goesOn: called on the calling task with the number of each chunk that is done; says whether to begin another one.
  private static func map<Output: Sendable, Failure>(
    _ chunks: consuming [[Element]], width: Int, _ work: @escaping @Sendable ([Element]) -> Result<Output, Failure>,
    goesOn: (_ number: Int) -> Bool
  ) async -> [Result<Output, Failure>?] {
    var chunks = chunks
    return await withTaskGroup(of: (Int, Result<Output, Failure>).self) { group in
      var waiting = chunks.indices
      func begin() {
        guard let number = waiting.popFirst() else { return }
        var chunk: [Element] = []
        swap(&chunk, &chunks[number])
        group.addTask { [chunk] in (number, work(chunk)) }
      }
      for _ in 0..<Swift.max(1, width) { begin() }
      var outputs = [Result<Output, Failure>?](repeating: nil, count: chunks.count)
      while let (number, output) = await group.next() {
        outputs[number] = output
        if case .failure = output {
          waiting = chunks.endIndex..<chunks.endIndex
        } else if goesOn(number) {
          begin()
        }
      }
      return outputs
    }
  }
}
