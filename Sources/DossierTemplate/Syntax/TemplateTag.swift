/// One tag as it was written: `{{#name}}`.
struct TemplateTag {
  let kind: Kind
  /// What stands between the sigil and the closing braces, without spaces around it.
  let name: Range<Int>
  /// The whole tag, with its braces.
  let range: Range<Int>

  enum Kind: UInt8 {
    case section = 0x23  // #
    case inverted = 0x5E  // ^
    case close = 0x2F  // /
    case partial = 0x3E  // >
    case layout = 0x3C  // <
    case block = 0x24  // $
    case comment = 0x21  // !
    /// Mustache's `{{{name}}}` and `{{&name}}`: refused.
    case raw = 0x26  // &
    /// Mustache's `{{=<% %>=}}`: refused.
    case delimiters = 0x3D  // =
    case variable = 0
  }

  /// Whether the tag, alone on its line, takes the whole line with it.
  var canStandAlone: Bool {
    switch kind {
    case .variable, .raw: false
    default: true
    }
  }
}
