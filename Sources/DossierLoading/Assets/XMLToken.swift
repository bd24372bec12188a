/// What a document of XML 1.0 is made of, as far as it can do something in a browser.
enum XMLToken {
  struct Attribute {
    /// With its prefix, as written.
    let name: String
    /// References resolved.
    let value: String
    /// Where its name stands, in bytes.
    let offset: Int
  }

  /// With its prefix, as written.
  case start(String, [Attribute], isEmpty: Bool)
  case end(String)
  /// References resolved, or the content of a CDATA section.
  case text(String)
  /// The target, such as `xml-stylesheet`.
  case instruction(String)
  case doctype(hasDeclarations: Bool)
}

/// Why a document is no XML that can be looked through; where, in bytes.
struct XMLProblem: Error {
  let words: String
  let offset: Int
}
