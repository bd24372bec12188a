import DossierModel

/// The headings of a note and the ids that they have got.
struct HeadingRegister {
  /// What all ids begin with. No id of a record has a low line, so they can't be those of anything else in the page.
  private static let prefix = "note_"
  /// About so many bytes of a heading's text make its id.
  private static let longestSlug = 200

  /// The level of the last heading.
  var lastLevel: Int?
  /// The headings for the table of contents.
  private(set) var outline: [NoteHeading] = []
  /// All ids of notes with few headings, as most are: comparing some is cheaper than hashing one.
  private var firstIDs: [String] = []
  private var otherIDs: Set<String> = []
  /// The last number that was put behind an id because it was taken.
  private var suffixes: [String: Int] = [:]

  /// Finds an id for a heading that no other heading of the note has.
  mutating func id(for text: [UInt8]) -> String {
    let slug = text.withUnsafeBufferPointer { Self.slug(of: $0) }
    var id = slug
    while has(id) {
      suffixes[slug, default: 1] += 1
      id = "\(slug)-\(suffixes[slug, default: 1])"
    }
    if firstIDs.count < 16 { firstIDs.append(id) } else { otherIDs.insert(id) }
    return id
  }

  func has(_ id: String) -> Bool { firstIDs.contains(id) || !otherIDs.isEmpty && otherIDs.contains(id) }

  mutating func addToOutline(_ heading: NoteHeading) {
    outline.append(heading)
  }

  /// The id that a link to a place in the same note means: authors write it with or without the prefix.
  static func anchor(to name: String) -> String {
    name.hasPrefix(prefix) ? name : prefix + name
  }

  /// The same as an author writes it.
  static func written(_ anchor: String) -> String {
    anchor.hasPrefix(prefix) ? String(anchor.dropFirst(prefix.count)) : anchor
  }

  /// The prefix, then the letters and digits of a text in lowercase, of whatever script, and hyphens for all between.
  private static func slug(of text: UnsafeBufferPointer<UInt8>) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(prefix.utf8.count + min(text.count, longestSlug) + 8)
    slug += prefix.utf8
    var isPending = false
    var index = 0
    while index < text.count, slug.count < longestSlug {
      let byte = text[index]
      let character = text[part: index..<min(index + byte.scalarLength, text.count)]
      index += character.count
      guard byte.isLetter || byte.isDigit || byte >= 0x80 && character.isPartOfWord else {
        isPending = true
        continue
      }
      if isPending, slug.count > prefix.utf8.count { slug.append(UInt8(ascii: "-")) }
      isPending = false
      if byte < 0x80 {
        slug.append(byte | 0x20)
      } else {
        slug += character.string.lowercased().utf8
      }
    }
    if slug.count == prefix.utf8.count { slug += "section".utf8 }
    return String(decoding: slug, as: UTF8.self)
  }
}

extension UInt8 {
  /// How many bytes the character has that begins with this one.
  fileprivate var scalarLength: Int {
    if self < 0xC0 { return 1 }
    return self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes of one character beyond ASCII are a letter, a digit or a mark on one.
  fileprivate var isPartOfWord: Bool {
    guard let scalar = string.unicodeScalars.first else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return false
    }
  }
}
