package import DossierDiagnostics

/// What a YAML text came to.
package struct YAMLDocument: Sendable {
  /// The whole text as a node; nil if it holds nothing but comments or can't be read to its end.
  package let node: DataNode?
  /// All complaints, in the order of their places. With an error among them `node`, if there, lacks what was wrong.
  package let diagnostics: [Diagnostic]

  /// Whether reading stopped before the end, so that a missing ``node`` does not mean an empty text.
  package let isBroken: Bool
  /// What was read before reading stopped: those elements of the list, or entries of the mapping, that were complete by then. Nil if
  /// it didn't stop, or before anything.
  package var beginning: DataNode?
  /// The line of the mistake that stopped it, if what follows may be read on its own: aliases in it would have lost their anchors.
  package var lineOfStop: Int?
}
