/// What one waits for while a dossier is being written.
private enum FollowingStep<Watch: FolderWatch>: Sendable {
  /// Files were saved; nil if there is nothing more to wait for.
  case saved(Watch, FolderChanges?)
  case checked(DossierCheck.Findings)
}

extension PreviewSession {
  /// What is told of an edition.
  package enum News: Sendable {
    /// Changes were followed, in so much time.
    case followed(FolderChanges, Duration)
    /// The checks that a change made necessary are through.
    case checked
  }

  /// Publishes an edition for each burst of changes, and another one if checks then find something, until the task is canceled.
  ///
  /// - Parameter report: gets told of each edition after it was published.
  package mutating func follow<Watch: FolderWatch>(
    _ watch: Watch, publishingTo board: EditionBoard, report: (PreviewSession, News) -> Void = { _, _ in }
  ) async {
    let clock = ContinuousClock()
    await withTaskGroup(of: FollowingStep<Watch>.self) { group in
      func wait(with watch: Watch) {
        group.addTask {
          var watch = watch
          let changes = await watch.next()
          return .saved(watch, changes)
        }
      }
      var isChecking = false
      /// One check at a time: while one runs, of all further states only the newest is worth another.
      func startCheck() {
        guard !isChecking, let check else { return }
        isChecking = true
        // On threads of their own, so that the next save and the pages that are asked for meanwhile don't wait for one.
        group.addTask(priority: .background) { .checked(await check.run()) }
      }
      wait(with: watch)
      for await step in group {
        switch step {
        case .saved(_, nil): group.cancelAll()
        case .saved(let watch, let changes?):
          let start = clock.now
          wait(with: watch)
          guard await take(changes) else { continue }
          await board.publish(edition)
          report(self, .followed(changes, clock.now - start))
        case .checked(let findings):
          isChecking = false
          guard adopt(findings) else { break }
          await board.publish(edition)
          report(self, .checked)
        }
        startCheck()
      }
    }
  }
}
