/// One step of a YAML text, as libyaml reports it, in Swift's own values.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case scalar, alias
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  var kind: Kind
  /// Where it begins and ends.
  var start: YAMLMark
  var end: YAMLMark
  /// The text of a scalar, the anchor that an alias names; else empty.
  var text = ""
  var style = ScalarStyle.plain
  /// The name after `&`, if any.
  var anchor: String?
  /// The tag after `!`, resolved, if any: `tag:yaml.org,2002:str`.
  var tag: String?
}

/// A place in a YAML text: line and column from 0, columns in Unicode scalars.
struct YAMLMark: Equatable {
  var line: Int
  var column: Int
}
