import DossierSystem
import Synchronization
import Testing

struct ChunkTests {
  struct Failure: Error, Equatable {
    let item: Int
  }

  @Test(arguments: [0, 1, 63, 64, 65, 1000], [1, 7, 64])
  func `Chunks come in order, and none lacks an element`(count: Int, size: Int) async {
    let chunks = await Array(0..<count).mapChunks(of: size) { $0 }
    #expect(chunks.flatMap { $0 } == Array(0..<count))
    #expect(chunks.dropLast().allSatisfy { $0.count == size } && chunks.allSatisfy { !$0.isEmpty && $0.count <= size })
  }

  @Test(arguments: [(0, []), (3, [1]), (160, [10]), (2000, [16, 64])] as [(Int, [Int])])
  func `Without a size, each core gets eight chunks, or more of 64`(count: Int, sizes: [Int]) async throws {
    let chunks = try await Array(0..<count).mapChunks(width: 2) { $0 }
    #expect(chunks.flatMap { $0 } == Array(0..<count))
    #expect(Set(chunks.map(\.count)).sorted() == sizes)
  }

  @Test(arguments: [0, 1, 2, 100])
  func `Results don't depend on how many chunks are under way`(width: Int) async throws {
    let sums = try await Array(0..<1000).mapChunks(of: 9, width: width) { $0.reduce(0, +) }
    #expect(sums == stride(from: 0, to: 1000, by: 9).map { ($0..<min($0 + 9, 1000)).reduce(0, +) })
  }

  @Test(arguments: 1...4)
  func `Of several chunks that fail, the first one's error is thrown`(width: Int) async {
    await #expect(throws: Failure(item: 30)) {
      _ = try await Array(0..<100).mapChunks(of: 10, width: width) { chunk in
        for item in chunk where item == 30 || item == 47 { throw Failure(item: item) }
        return chunk
      }
    }
  }

  @Test func `After a failure no further chunk is begun`() async {
    let begun = Mutex(0)
    _ = try? await Array(0..<1000).mapChunks(of: 1, width: 2) { chunk in
      begun.withLock { $0 += 1 }
      if chunk == [3] { throw Failure(item: 3) }
      return chunk
    }
    #expect(begun.withLock { $0 } < 1000)
  }

  @Test(.timeLimit(.minutes(6))) func `Cancelled work ends with a CancellationError and without the rest`() async {
    let begun = Mutex(0)
    let work = Task {
      try await Array(0..<1000).mapChunks(of: 1, width: 1) { chunk in
        begun.withLock { $0 += 1 }
        while chunk == [10], !Task.isCancelled {}
        return chunk
      }
    }
    while begun.withLock({ $0 }) < 11 { await Task.yield() }
    work.cancel()
    await #expect(throws: CancellationError.self) { try await work.value }
    #expect(begun.withLock { $0 } == 11)
  }

  @Test func `Progress counts elements up to their number`() async throws {
    var told: [Int] = []
    func tell(_ done: Int, _ total: Int) { told.append(done) }
    _ = try await Array(0..<100).mapChunks(of: 30, width: 1, progress: tell) { $0 }
    #expect(told == [30, 60, 90, 100])
  }
}
