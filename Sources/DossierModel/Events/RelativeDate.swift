package import DossierDiagnostics

/// A date told from another event: four days after the arrest.
package struct RelativeDate: Sendable {
  package let anchor: EventID
  package let offset: DateOffset
  package let range: SourceRange

  package init(anchor: EventID, offset: DateOffset, range: SourceRange) {
    self.anchor = anchor
    self.offset = offset
    self.range = range
  }
}
