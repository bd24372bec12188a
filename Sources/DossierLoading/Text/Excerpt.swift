/// The beginning of what an author wrote, for a message: an unclosed quote can make a key of a whole file.
func excerpt(_ text: String) -> String {
  let limit = 60
  let beginning = text.unicodeScalars.prefix(limit)
  return beginning.endIndex == text.endIndex ? text : String(beginning) + "…"
}
