extension PreviewSession {
  /// Publishes an edition for each burst of changes until the task is canceled.
  ///
  /// - Parameter report: gets told of each edition, with what changed and how long it took.
  package mutating func follow(
    _ watch: some FolderWatch, publishingTo board: EditionBoard,
    report: (PreviewSession, FolderChanges, Duration) -> Void = { _, _, _ in }
  ) async {
    var watch = watch
    let clock = ContinuousClock()
    while let changes = await watch.next() {
      let start = clock.now
      guard await take(changes) else { continue }
      await board.publish(edition)
      report(self, changes, clock.now - start)
    }
  }
}
