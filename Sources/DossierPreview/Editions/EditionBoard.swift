/// Where the newest edition hangs, for all to see.
package actor EditionBoard {
  package private(set) var current: PreviewEdition
  private var watchers: [Int: AsyncStream<Void>.Continuation] = [:]
  private var watcherCount = 0

  package init(_ edition: PreviewEdition) {
    current = edition
  }

  /// - Returns: the edition that hung there. Who has it takes it apart, which may take a while: better not here, where all wait.
  @discardableResult
  package func publish(_ edition: PreviewEdition) -> PreviewEdition {
    let former = current
    current = edition
    for watcher in watchers.values { watcher.yield() }
    return former
  }

  /// A signal now and after each publication. A watcher that is slow gets one signal for many: it is told that there is something
  /// new, and looks at ``current`` for what.
  package func changes() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let number = watcherCount
    watcherCount += 1
    watchers[number] = continuation
    continuation.yield()
    continuation.onTermination = { [weak self] _ in
      Task { await self?.forget(number) }
    }
    return stream
  }

  /// How many streams are open.
  package var openStreams: Int { watchers.count }

  private func forget(_ number: Int) {
    watchers[number] = nil
  }
}
