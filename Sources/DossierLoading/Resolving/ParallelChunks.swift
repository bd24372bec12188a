#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Array where Element: Sendable {
  /// The results of a pure function for chunks of the elements, in their order, computed on all cores.
  ///
  /// - Parameter size: how many elements one task takes: enough that scheduling costs nothing, few enough that the cores finish
  ///   together.
  func mapChunks<Output: Sendable>(
    of size: Int = 64, _ transform: @escaping @Sendable (ArraySlice<Element>) -> Output
  ) async -> [Output] {
    let chunks = stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    return await withTaskGroup(of: (Int, Output).self) { group in
      var waiting = chunks.indices
      func begin() {
        guard let number = waiting.popFirst() else { return }
        let chunk = chunks[number]
        group.addTask { (number, transform(chunk)) }
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
