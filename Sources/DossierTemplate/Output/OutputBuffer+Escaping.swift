extension OutputBuffer {
  /// Appends UTF-8, escaped for the place where it will stand.
  package mutating func append(utf8 source: UnsafeBufferPointer<UInt8>, as escaping: Escaping) {
    switch escaping {
    case .none: append(contentsOf: source)
    case .text: copy(source, as: .text, Escaping.wordOfSpecialsInText)
    case .attribute: copy(source, as: .attribute, Escaping.wordOfSpecialsInAttribute)
    case .urlComponent, .json, .jsonString: write(utf8: source, as: escaping)
    }
  }

  /// Copies eight bytes at a time and looks for special ones on the way: most texts are short and have none.
  ///
  /// - Parameter marks: gives a word in which the highest bit of the first special byte is the lowest set one.
  @inline(__always)
  private mutating func copy(
    _ source: UnsafeBufferPointer<UInt8>, as escaping: Escaping, _ marks: (UInt64) -> UInt64
  ) {
    let raw = UnsafeRawBufferPointer(source)
    var index = 0
    while index < source.count {
      // A word is stored whole, whatever of it counts.
      reserve(source.count - index + 8)
      var rest = source.count - index
      while rest > 0, source.count >= 8 {
        // The last word begins before `index`: what was copied already is shifted out.
        let start = min(index, source.count - 8)
        let word =
          UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
          &>> UInt64(truncatingIfNeeded: 8 &* (index &- start))
        UnsafeMutableRawPointer(memory + count).storeBytes(of: word.littleEndian, as: UInt64.self)
        let marked = marks(word)
        let plain = marked == 0 ? min(8, rest) : marked.trailingZeroBitCount / 8
        count &+= plain
        index &+= plain
        rest &-= plain
        if marked != 0 { break }
      }
      while rest > 0, !escaping.isSpecial(source[index]) {
        memory[count] = source[index]
        count &+= 1
        index &+= 1
        rest &-= 1
      }
      guard rest > 0 else { return }
      var replacement = escaping.replacement(of: source[index])
      while let byte = replacement.next() { append(byte) }
      index &+= 1
    }
  }

  /// How many bytes must be readable from where a literal begins, however short it is: see ``append(paddedLiteral:)``.
  static var literalPadding: Int { 2 * MemoryLayout<SIMD16<UInt8>>.size }

  /// Appends bytes as they are, behind which there are others: short ones are copied with more than counts, without a call.
  @inline(__always)
  mutating func append(paddedLiteral source: UnsafeBufferPointer<UInt8>) {
    guard source.count <= Self.literalPadding, let first = source.baseAddress else { return append(contentsOf: source) }
    reserve(Self.literalPadding)
    let (from, to) = (UnsafeRawPointer(first), UnsafeMutableRawPointer(memory + count))
    to.storeBytes(of: from.loadUnaligned(as: SIMD16<UInt8>.self), as: SIMD16<UInt8>.self)
    if source.count > 16 {
      to.storeBytes(
        of: from.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self), toByteOffset: 16, as: SIMD16<UInt8>.self)
    }
    count &+= source.count
  }

  /// Escapes in place what was written since the buffer had `start` bytes.
  ///
  /// For writers that know nothing of their place. Costs one look at each byte; only if one needs escaping are bytes moved.
  @usableFromInline
  package mutating func escape(from start: Int, as escaping: Escaping) {
    guard escaping != .none, start < count else { return }
    let growth = withBytes { escaping.growth(of: $0, from: start) }
    guard growth > 0 else { return }
    reserve(growth)
    var read = count
    count += growth
    var write = count
    while read < write {
      read -= 1
      let byte = memory[read]
      guard escaping.isSpecial(byte) else {
        write -= 1
        memory[write] = byte
        continue
      }
      var replacement = escaping.replacement(of: byte)
      write -= replacement.count
      var position = write
      while let next = replacement.next() {
        memory[position] = next
        position += 1
      }
    }
  }
}
