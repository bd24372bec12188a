package import DossierDiagnostics

/// A link from a note to a record of the dossier, not yet looked up.
package struct NoteLink: Hashable, Sendable {
  /// How the author wrote a link.
  package enum Kind: UInt8, Sendable {
    /// `[[id]]` or `[[id|label]]`.
    case wikilink
    /// `[label](id)` or `[label](../people/id.md)`.
    case inline
  }

  /// The id that was written, and where. It has the form of an id; whether there is such a record is for others to check.
  package let target: Located<String>
  package let kind: Kind

  package init(to target: Located<String>, kind: Kind) {
    self.target = target
    self.kind = kind
  }
}
