/// Looks at eight bytes at once.
///
/// Bytes are marked by their highest bit, in words of eight of which the first byte is the lowest. The marks of ``of(_:in:)`` and
/// ``below(_:in:)`` can be joined by `|`; they mean something only after ``settled(_:in:)``, and then the first one is right, while those
/// above it may not be.
@usableFromInline
package enum ByteMarks {
  /// Marks the bytes that are a given one of ASCII.
  @inlinable @inline(__always)
  package static func of(_ byte: UInt8, in word: UInt64) -> UInt64 {
    (word ^ each(byte)) &- each(1)
  }

  /// Marks the bytes below a given one of ASCII.
  @inlinable @inline(__always)
  package static func below(_ byte: UInt8, in word: UInt64) -> UInt64 {
    word &- each(byte)
  }

  /// The marks without those of bytes beyond ASCII, which were made by mistake.
  @inlinable @inline(__always)
  package static func settled(_ marks: UInt64, in word: UInt64) -> UInt64 {
    marks & ~word & each(0x80)
  }

  /// Marks the bytes between two of ASCII, these included, and no others.
  @inlinable @inline(__always)
  package static func between(_ first: UInt8, _ last: UInt8, in word: UInt64) -> UInt64 {
    let ascii = word & each(0x7F)
    return (ascii &+ each(0x80 &- first)) & ~(ascii &+ each(0x7F &- last)) & ~word & each(0x80)
  }

  /// A word of eight times the same byte.
  @inlinable @inline(__always)
  package static func each(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The place of the first byte from `start` on that is marked; their count if none is.
  ///
  /// - Parameter marks: of eight bytes, to be settled; may be zeros behind the last, which it may mark.
  @inlinable @inline(__always)
  package func firstMarked(from start: Int, _ marks: (UInt64) -> UInt64) -> Int {
    var index = start
    while index < count {
      let bytes = eightBytes(at: index)
      let marked = ByteMarks.settled(marks(bytes), in: bytes)
      if marked != 0 { return Swift.min(count, index + marked.trailingZeroBitCount / 8) }
      index += 8
    }
    return count
  }

  /// The bytes from a place on, the first one lowest, zeros behind the last.
  @inlinable @inline(__always)
  package func eightBytes(at index: Int) -> UInt64 {
    let raw = UnsafeRawBufferPointer(self)
    if index + 8 <= count { return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) }
    if count >= 8 {
      // The last eight; those before the place are shifted out.
      let last = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
      return last &>> UInt64(8 * (index + 8 - count))
    }
    var bytes: UInt64 = 0
    for place in index..<count { bytes |= UInt64(self[place]) &<< UInt64(8 * (place - index)) }
    return bytes
  }
}
