/// How one record is tied to another: a hyphenated phrase that reads from the one to the other (`parent-of`).
package struct RelationKind: Hashable, Sendable {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  /// The phrase as words: "parent of".
  package var phrase: String {
    name.replacingHyphens
  }

  /// The phrase read from the other end: "child of" for `parent-of`.
  package var inversePhrase: String {
    Self.inverses[name] ?? "\(phrase) (the other way round)"
  }

  /// The kinds every dossier has; `dossier.yaml` may add more.
  package static let standard = Array(inverses.keys).sorted()

  private static let inverses: [String: String] = [
    "accused": "accused by", "child-of": "parent of", "colleague-of": "colleague of", "employed-by": "employer of",
    "handled-by": "handler of", "handler-of": "handled by", "in-contact-with": "in contact with",
    "informed": "informed by", "met": "met", "other": "tied to", "owns": "owned by", "parent-of": "child of",
    "part-of": "has as part", "partner-of": "partner of", "recruited-by": "recruited", "relative-of": "relative of",
    "replaced": "replaced by", "reported-on": "reported on by", "sibling-of": "sibling of", "spouse-of": "spouse of",
    "studied-with": "studied with", "subordinate-of": "superior of", "succeeded": "succeeded by",
    "superior-of": "subordinate of", "taught": "taught by",
  ]
}
