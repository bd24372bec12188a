#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Array where Element: Sendable {
  /// The results of a pure function for all elements, in their order, computed on all cores.
  ///
  /// - Parameter chunk: how many elements one task takes: enough that scheduling costs nothing, few enough that the cores finish
  ///   together.
  func mapInParallel<Output: Sendable>(
    chunk: Int = 64, _ transform: @escaping @Sendable (Element) -> Output
  ) async -> [Output] {
    let chunks = stride(from: 0, to: count, by: chunk).map { self[$0..<Swift.min($0 + chunk, count)] }
    return await withTaskGroup(of: (Int, [Output]).self) { group in
      var waiting = chunks.indices
      func begin() {
        guard let number = waiting.popFirst() else { return }
        let chunk = chunks[number]
        group.addTask { (number, chunk.map(transform)) }
      }
      for _ in 0..<Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) { begin() }
      var outputs = [[Output]](repeating: [], count: chunks.count)
      while let (number, part) = await group.next() {
        outputs[number] = part
        begin()
      }
      return outputs.flatMap { $0 }
    }
  }
}
