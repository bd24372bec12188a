#if canImport(Glibc)
  import Glibc

  /// One record of an inotify queue (inotify(7)).
  struct InotifyEvent: Equatable {
    /// Which watch it comes from; -1 for an overflow of the queue.
    let watch: Int32
    let mask: UInt32
    /// The name in the watched folder, empty if it is about the folder itself.
    let name: String

    init(watch: Int32, mask: UInt32, name: String = "") {
      self.watch = watch
      self.mask = mask
      self.name = name
    }

    func has(_ bits: Int) -> Bool { mask & UInt32(truncatingIfNeeded: bits) != 0 }

    var isFolder: Bool { has(Int(IN_ISDIR)) }

    /// The records in what was read from a queue.
    ///
    /// A record is four 32-bit numbers (watch, mask, cookie, length of the name) and a name that is padded with NULs. Its fields
    /// are read by their offsets: the C struct ends with an array without a size, which Swift can't express.
    static func all(in bytes: UnsafeRawBufferPointer) -> [InotifyEvent] {
      let headLength = 16
      var events: [InotifyEvent] = []
      var start = 0
      while start + headLength <= bytes.count {
        let watch = bytes.loadUnaligned(fromByteOffset: start, as: Int32.self)
        let mask = bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
        let nameLength = Int(bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
        let end = start + headLength + nameLength
        guard end <= bytes.count else { break }
        let name = bytes[start + headLength..<end].prefix { $0 != 0 }
        events.append(InotifyEvent(watch: watch, mask: mask, name: String(decoding: name, as: UTF8.self)))
        start = end
      }
      return events
    }
  }
#endif
