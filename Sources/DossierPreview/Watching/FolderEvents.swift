#if canImport(CoreServices)
  import CoreServices
  import Dispatch
  import Foundation
  import Synchronization

  /// The system's word that something happened below some folders: FSEvents of macOS. Costs nothing as long as nothing happens.
  ///
  /// What happened is for ``PollingWatch`` to find out: events may be joined, and then name no files.
  ///
  /// A class, because the system's stream has to be closed when nobody waits for it anymore.
  final class FolderEvents: Sendable {
    /// One element for all that happened since the last was taken.
    let rings: AsyncStream<Void>
    private let stream: Mutex<FSEventStreamRef>

    /// What the system holds on to as long as its stream is open.
    private final class Bell: Sendable {
      let continuation: AsyncStream<Void>.Continuation

      init(_ continuation: AsyncStream<Void>.Continuation) {
        self.continuation = continuation
      }
    }

    /// Seconds in which events are joined. An editor's save is several.
    private static let latency = 0.005

    /// Rings for whatever happens from now on; nil if the system refuses.
    init?(below roots: [String]) {
      let (rings, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
      let bell = Unmanaged.passRetained(Bell(continuation))
      var context = FSEventStreamContext(
        version: 0, info: bell.toOpaque(), retain: nil,
        release: { if let info = $0 { Unmanaged<Bell>.fromOpaque(info).release() } }, copyDescription: nil)
      let ring: FSEventStreamCallback = { _, info, _, _, _, _ in
        if let info { Unmanaged<Bell>.fromOpaque(info).takeUnretainedValue().continuation.yield() }
      }
      let flags = kFSEventStreamCreateFlagNoDefer | kFSEventStreamCreateFlagWatchRoot
      let stream = FSEventStreamCreate(
        nil, ring, &context, roots.compactMap(Self.nearest) as CFArray,
        FSEventStreamEventId(kFSEventStreamEventIdSinceNow), Self.latency, FSEventStreamCreateFlags(flags))
      guard let stream else {
        bell.release()
        return nil
      }
      FSEventStreamSetDispatchQueue(stream, DispatchQueue(label: "dossier.watch"))
      guard FSEventStreamStart(stream) else {
        FSEventStreamInvalidate(stream)
        FSEventStreamRelease(stream)
        return nil
      }
      self.rings = rings
      self.stream = Mutex(stream)
    }

    deinit {
      stream.withLock { stream in
        FSEventStreamStop(stream)
        FSEventStreamInvalidate(stream)
        FSEventStreamRelease(stream)
      }
    }

    /// A folder without links in its path, or the one around it, in which it may appear.
    private static func nearest(_ folder: String) -> String? {
      let parent = folder.utf8.contains(UInt8(ascii: "/")) ? folder + "/.." : "."
      guard let path = realpath(folder, nil) ?? realpath(parent, nil) else { return nil }
      defer { free(path) }
      return String(validatingCString: path)
    }
  }
#endif
