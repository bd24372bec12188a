import DossierTemplate

extension [UInt8] {
  /// Appends text, escaped for the place where it will stand.
  mutating func append(_ text: String, as escaping: Escaping) {
    var output = OutputBuffer()
    swap(&output.bytes, &self)
    output.append(text, as: escaping)
    swap(&output.bytes, &self)
  }
}
