#if canImport(Glibc)
  import Dispatch

  /// Watches folders through Linux's inotify: costs nothing as long as nothing happens.
  package struct InotifyWatch: FolderWatch {
    /// Handed to the waiting thread and back.
    private var queue: InotifyQueue
    /// Waiting blocks a thread, which Swift's own must never be.
    private let thread = DispatchQueue(label: "dossier.watch")

    /// Watches `roots` and all below them, from now on. A root need not exist yet, its parent must.
    package init(_ roots: [String], window: QuietWindow = QuietWindow()) throws(WatchError) {
      queue = try InotifyQueue(roots, window: window)
    }

    /// Whether a folder appeared that the system refuses to watch: its changes will be missed.
    package var isBlind: Bool { queue.isBlind }

    package mutating func next() async -> FolderChanges? {
      let before = queue
      let (after, changes) = await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in
          thread.async {
            var queue = before
            let changes = queue.next()
            continuation.resume(returning: (queue, changes))
          }
        }
      } onCancel: {
        before.alarm.ring()
      }
      queue = after
      return changes
    }
  }
#endif
