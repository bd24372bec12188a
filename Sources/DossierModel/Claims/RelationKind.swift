/// How one record is tied to another: a hyphenated phrase that reads from the one to the other (`parent-of`).
package struct RelationKind: Hashable, Sendable {
  package let name: String
  /// The kind as words: "parent of".
  package let phrase: String
  /// The words read from the other end, "child of" for `parent-of`; nil where nobody said them.
  package let inverse: String?

  /// A kind of a dossier's own, in its words; else those of the standard kinds, or the name with blanks for hyphens.
  package init(_ name: String, phrase: String? = nil, inverse: String? = nil) {
    self.name = name
    let words = phrase ?? Self.standardWords(for: name)
    self.phrase = words
    self.inverse = inverse ?? (phrase == nil ? Self.inverses[name] : nil)
  }

  /// The tie reads the same from both ends.
  package init(symmetric name: String, phrase: String? = nil) {
    let words = phrase ?? Self.standardWords(for: name)
    self.init(name, phrase: words, inverse: words)
  }

  package var isSymmetric: Bool { phrase == inverse }

  /// That two records, kept apart, may be of one and the same, or that they are not.
  package var isIdentity: Bool {
    name == Self.possiblySame || name == Self.different
  }

  /// Both may be the same: kept apart until somebody can tell.
  package static let possiblySame = "possibly-same-as"
  /// Both were or could be taken for the same, and are not.
  package static let different = "different-from"

  /// The kinds every dossier has; `dossier.yaml` may add more.
  package static let standard = Array(inverses.keys).sorted()

  private static func standardWords(for name: String) -> String {
    name == possiblySame ? "possibly the same as" : name.replacingHyphens
  }

  private static let inverses: [String: String] = [
    "accused": "accused by", "child-of": "parent of", "colleague-of": "colleague of", different: "different from",
    "employed-by": "employer of", "handled-by": "handler of", "handler-of": "handled by",
    "in-contact-with": "in contact with", "informed": "informed by", "met": "met", "other": "tied to",
    "owned-by": "owner of", "owns": "owned by", "parent-of": "child of", "part-of": "has as part",
    "partner-of": "partner of", possiblySame: "possibly the same as", "recruited-by": "recruited",
    "relative-of": "relative of", "replaced": "replaced by", "reported-on": "reported on by",
    "sibling-of": "sibling of", "spouse-of": "spouse of", "studied-with": "studied with",
    "subordinate-of": "superior of", "succeeded": "succeeded by", "superior-of": "subordinate of",
    "taught": "taught by",
  ]
}
