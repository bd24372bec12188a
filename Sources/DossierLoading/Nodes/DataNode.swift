package import DossierDiagnostics

/// What an author wrote, before it means anything: text, a list or a mapping, and where it stands.
///
/// YAML and CSV both become nodes, so one decoder reads both. Every scalar is the text as written: `NO`, `2003-07`, `0x1F` and
/// `1e3` stay those four texts. Hundreds of thousands of nodes live at once; a node takes 32 bytes, a mapping entry 64.
///
/// `born: [1952, ~]` is `mapping(born → sequence(scalar("1952"), scalar("~")))`, and the last of them ``isNothing``.
package struct DataNode: Equatable, Sendable {
  package enum Content: Sendable {
    case scalar(String, ScalarStyle)
    /// A scalar whose text stands in the file as it is. Equal to one with a copy of it.
    case stretch(FileText, ScalarStyle)
    /// A scalar that was written over several lines, and these lines whole: only they can tell where in it something stands.
    indirect case longScalar(String, ScalarStyle, lines: [UInt8])
    case sequence([DataNode])
    /// Entries in the order in which they were written; no key occurs twice.
    case mapping([MappingEntry])
  }

  package let content: Content
  /// A scalar's own extent on its line (quotes included); the first key of a block mapping, the dash of a block list, the whole
  /// row of a table. What spans lines counts from its start, one character long.
  package let range: SourceRange

  package init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }
}

extension DataNode {
  /// The text of a scalar, nil for a list or a mapping. Text that means nothing is text here: ask ``isNothing`` first.
  package var scalarText: String? {
    switch content {
    case .scalar(let text, _), .longScalar(let text, _, _): text
    case .stretch(let text, _): text.string
    case .sequence, .mapping: nil
    }
  }

  /// The text of a scalar with its place.
  package var scalar: Located<String>? {
    scalarText.map { Located($0, at: range) }
  }

  package var scalarStyle: ScalarStyle? {
    switch content {
    case .scalar(_, let style), .stretch(_, let style), .longScalar(_, let style, _): style
    case .sequence, .mapping: nil
    }
  }

  /// The text of a scalar that was written on one line; nil for anything else.
  var lineText: String? {
    if case .longScalar = content { nil } else { scalarText }
  }

  /// The elements of a list, nil for anything else. See ``items`` for "one or a list".
  package var elements: [DataNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// The entries of a mapping in written order, nil for anything else.
  package var entries: [MappingEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value of a key of a mapping; nil if the key is missing or this is no mapping.
  package subscript(key: String) -> DataNode? {
    entries?.first { $0.key.value == key }?.value
  }

  /// Whether the author wrote a key and then no value: an empty plain scalar, `~` or `null`.
  package var isNothing: Bool {
    guard case .scalar(let text, .plain) = content, text.utf8.count <= 4 else { return false }
    return switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  /// What this is, in the words of a message: "expected text, found a list".
  package var kindName: String {
    switch content {
    case .scalar, .stretch, .longScalar: isNothing ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

extension DataNode.Content: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.scalar(let text, let style), .scalar(let other, let otherStyle)): style == otherStyle && text == other
    case (.stretch(let text, let style), .stretch(let other, let otherStyle)): style == otherStyle && text == other
    case (.scalar(let text, let style), .stretch(let other, let otherStyle)),
      (.stretch(let other, let otherStyle), .scalar(let text, let style)):
      style == otherStyle && text == other.string
    case (.longScalar(let text, let style, let lines), .longScalar(let other, let otherStyle, let otherLines)):
      style == otherStyle && text == other && lines == otherLines
    case (.sequence(let elements), .sequence(let others)): elements == others
    case (.mapping(let entries), .mapping(let others)): entries == others
    default: false
    }
  }
}
