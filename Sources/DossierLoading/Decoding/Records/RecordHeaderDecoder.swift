import DossierDiagnostics
import DossierModel

/// Reads what every record but a claim has.
struct RecordHeaderDecoder {
  let record: IndexedRecord
  /// The claims written in the record.
  let claims: [ClaimID]

  func decode(
    _ fields: Fields<some MappingKey>, _ attribution: Attribution, _ scope: inout DecodingScope
  ) -> RecordHeader {
    var header = RecordHeader(slug: record.slug, range: record.declaration.range, attribution: attribution)
    header.claims = claims
    header.summary = scope.value(fields[shared: RecordKey.summary], .sentenceText) ?? ""
    header.summaryRange = header.summary.isEmpty ? nil : fields[shared: RecordKey.summary]?.range
    header.relations = scope.list(
      fields[shared: RecordKey.relations], of: RelationDecoder(subject: record.reference))
    header.extras = extras(fields, &scope)
    if let note = record.declaration.note {
      header.note = NoteDecoder(kind: record.reference.kind).decode(
        note, of: record.declaration.range.file, &scope)
    }
    return header
  }

  private func extras(_ fields: Fields<some MappingKey>, _ scope: inout DecodingScope) -> RecordHeader.Extras {
    var extras = RecordHeader.Extras()
    extras.tags = scope.list(fields[shared: RecordKey.tags], of: .tag)
    extras.findings = scope.list(fields[shared: RecordKey.findings], of: .finding)
    extras.identifiers = scope.list(fields[shared: IdentifiedKey.identifiers], of: .identifier)
    extras.counts = scope.list(fields[shared: RecordKey.counts], of: .count)
    extras.links = scope.list(fields[shared: RecordKey.links], of: .link)
    return extras
  }
}
