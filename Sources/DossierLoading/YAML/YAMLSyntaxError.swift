/// What libyaml holds against a text, in its own words and marks.
struct YAMLSyntaxError: Error {
  /// libyaml's words: `did not find expected key`.
  let problem: String
  let place: YAMLMark
  /// What it was doing: `while parsing a block mapping`; empty if it doesn't say.
  let context: String
  /// Where that began.
  let contextPlace: YAMLMark?
}
