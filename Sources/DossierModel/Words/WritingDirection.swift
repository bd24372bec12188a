/// In which direction a language is read.
package enum WritingDirection {
  private static let rightToLeft = ["ar", "fa", "he", "ps", "sd", "ug", "ur", "yi", "dv", "ku"]

  /// Whether a language is read from right to left.
  ///
  /// - Parameter tag: BCP 47; only its first part matters.
  package static func isRightToLeft(_ tag: String) -> Bool {
    let language = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
    return rightToLeft.contains { $0.utf8.elementsEqual(language) }
  }
}
