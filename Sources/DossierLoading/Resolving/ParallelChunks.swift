#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Array where Element: Sendable {
  /// The results of a pure function for chunks of the elements, in their order, computed on all cores.
  ///
  /// A chunk is let go when the function is done with it, so that memory shrinks while results grow.
  ///
  /// - Parameter size: how many elements one task takes: enough that scheduling costs nothing, few enough that the cores finish
  ///   together.
  consuming func mapChunks<Output: Sendable>(
    of size: Int = 64, _ transform: @escaping @Sendable ([Element]) -> Output
  ) async -> [Output] {
    await Self.map(split(into: size), transform)
  }

  private consuming func split(into size: Int) -> [[Element]] {
    let elements = self
    return stride(from: 0, to: elements.count, by: size).map {
      Array(elements[$0..<Swift.min($0 + size, elements.count)])
    }
  }

  private static func map<Output: Sendable>(
    _ chunks: consuming [[Element]], _ transform: @escaping @Sendable ([Element]) -> Output
  ) async -> [Output] {
    var chunks = chunks
    return await withTaskGroup(of: (Int, Output).self) { group in
      var waiting = chunks.indices
      func begin() {
        guard let number = waiting.popFirst() else { return }
        var chunk: [Element] = []
        swap(&chunk, &chunks[number])
        group.addTask { [chunk] in (number, transform(chunk)) }
      }
      for _ in 0..<Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) { begin() }
      var outputs = [Output?](repeating: nil, count: chunks.count)
      while let (number, output) = await group.next() {
        outputs[number] = output
        begin()
      }
      return outputs.compactMap { $0 }
    }
  }
}
