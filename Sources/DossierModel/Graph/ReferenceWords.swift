package import DossierDiagnostics

/// Words that stand where the id of a record could: "two dock workers".
package struct ReferenceWords: Sendable {
  package let text: String
  /// In what capacity somebody or something is named.
  package let role: ReferenceUse.Role
  /// Where the statement is written to which they belong.
  package let range: SourceRange
}
