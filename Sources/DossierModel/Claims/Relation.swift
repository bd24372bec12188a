package import DossierDiagnostics

/// A tie between two records, as somebody states it.
package struct Relation: Sendable {
  package let kind: RelationKind
  package let from: RecordReference
  package let to: RecordReference
  package let says: String?
  package let when: SourcedDate?
  package let attribution: Attribution
  package let range: SourceRange

  package init(
    kind: RelationKind, from: RecordReference, to: RecordReference, says: String?, when: SourcedDate?,
    attribution: Attribution, range: SourceRange
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.says = says
    self.when = when
    self.attribution = attribution
    self.range = range
  }
}
