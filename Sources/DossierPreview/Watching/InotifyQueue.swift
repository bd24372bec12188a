#if canImport(Glibc)
  import Glibc

  /// An inotify queue and how to wait for it. Blocks; ``InotifyWatch`` gives it a thread.
  struct InotifyQueue: Sendable {
    private let queue: OwnedDescriptor
    private let window: QuietWindow
    private let roots: [String]
    private var folders: WatchedFolders
    /// Ends the waiting.
    let alarm: Alarm
    /// Whether the system refused to watch a folder that appeared.
    private(set) var isBlind = false

    private enum Wait { case event, timeout, alarm }

    init(_ roots: [String], window: QuietWindow) throws(WatchError) {
      let queue = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard queue >= 0 else { throw .noQueue }
      self.queue = OwnedDescriptor(queue)
      guard let alarm = Alarm() else { throw .noQueue }
      self.alarm = alarm
      self.window = window
      self.roots = roots
      folders = try WatchedFolders(roots, queue: queue)
    }

    /// Blocks until changes have come to rest; nil after the alarm.
    mutating func next() -> FolderChanges? {
      var changes = FolderChanges()
      var burst: Burst?
      while true {
        var rest: Duration?
        if burst != nil {
          rest = burst?.rest(for: changes)
          if rest == nil { return changes }
        }
        switch wait(for: rest) {
        case .alarm: return nil
        case .timeout: continue
        case .event: drain(into: &changes)
        }
        if changes.isEmpty { continue }
        if burst == nil { burst = Burst(window, around: roots) } else { burst?.goOn() }
      }
    }

    /// Waits for the next event: for ever if no time is given.
    private func wait(for time: Duration?) -> Wait {
      let timeout = time.map(Self.milliseconds) ?? -1
      var descriptors = [
        pollfd(fd: queue.number, events: Int16(POLLIN), revents: 0),
        pollfd(fd: alarm.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      while poll(&descriptors, nfds_t(descriptors.count), timeout) < 0, errno == EINTR {}
      if descriptors[1].revents != 0 { return .alarm }
      return descriptors[0].revents != 0 ? .event : .timeout
    }

    private mutating func drain(into changes: inout FolderChanges) {
      withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 8) { buffer in
        while true {
          let count = read(queue.number, buffer.baseAddress, buffer.count)
          guard count > 0 else { return }
          for event in InotifyEvent.all(in: UnsafeRawBufferPointer(rebasing: buffer[..<count])) {
            do { try folders.take(event, into: &changes) } catch { isBlind = true }
          }
        }
      }
    }

    private static func milliseconds(_ duration: Duration) -> Int32 {
      let (seconds, attoseconds) = duration.components
      // Rounded up: a part of a millisecond is no reason to look again and again.
      return max(0, Int32(clamping: seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
    }
  }
#endif
