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
    header.tags = scope.list(fields[shared: RecordKey.tags], of: .tag)
    header.findings = scope.list(fields[shared: RecordKey.findings], of: .finding)
    header.identifiers = scope.list(fields[shared: IdentifiedKey.identifiers], of: .identifier)
    header.relations = scope.list(
      fields[shared: RecordKey.relations], of: RelationDecoder(subject: record.reference))
    header.counts = scope.list(fields[shared: RecordKey.counts], of: .count)
    header.links = scope.list(fields[shared: RecordKey.links], of: .link)
    if let note = record.declaration.note {
      header.note = NoteDecoder(kind: record.reference.kind).decode(
        note, of: record.declaration.range.file, &scope)
    }
    return header
  }
}
