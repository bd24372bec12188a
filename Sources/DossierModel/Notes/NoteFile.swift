package import DossierDiagnostics

/// A file that a note shows or links to by its relative path.
package struct NoteFile: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    case image
    case link
  }

  /// The path as a URL reference: relative to the note's own file, or to the content folder when it starts with a slash. It
  /// may be percent-encoded, lead out of the folder, and end in a query or fragment: whoever opens it has to check.
  package let path: Located<String>
  package let kind: Kind

  package init(_ path: Located<String>, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}
