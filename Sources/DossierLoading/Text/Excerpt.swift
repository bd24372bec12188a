/// The beginning of what an author wrote, for a message: an unclosed quote can make a key of a whole file.
///
/// What can't be seen is shown as `\u{202E}`.
func excerpt(_ text: String) -> String {
  let limit = 60
  var beginning = String.UnicodeScalarView()
  for (count, scalar) in text.unicodeScalars.enumerated() {
    guard count < limit else { return String(beginning) + "…" }
    if scalar.properties.generalCategory == .control || DirectionMark.isMark(scalar) {
      beginning.append(contentsOf: scalar.escaped(asASCII: true).unicodeScalars)
    } else {
      beginning.append(scalar)
    }
  }
  return String(beginning)
}
