import DossierDiagnostics
import DossierModel

/// Decodes the records of one file.
///
/// A pure function of the file, the index and the vocabulary: files can be decoded in any order, at once, and again.
struct FileDecoder {
  private var scope: DecodingScope
  private let records: [IndexedRecord]
  /// For each record of the file, who vouches for what is written inside it.
  private var vouchers: [Attribution] = []
  private var decoded: DecodedRecords

  /// Adds the records of a file to others.
  ///
  /// - Returns: what is wrong with them.
  static func decode(
    _ file: IndexedFile, _ index: RecordIndex, _ terms: TermTable, into decoded: inout DecodedRecords
  ) -> (diagnostics: [Diagnostic], unresolved: [UnresolvedReference]) {
    var decoder = FileDecoder(file, index, terms, decoded: DecodedRecords())
    // Swapped, so that the lists have one owner and grow in place.
    swap(&decoder.decoded, &decoded)
    decoder.decode()
    swap(&decoder.decoded, &decoded)
    return (decoder.scope.diagnostics, decoder.scope.unresolved)
  }

  private init(_ file: IndexedFile, _ index: RecordIndex, _ terms: TermTable, decoded: DecodedRecords) {
    scope = DecodingScope(index: index, terms: terms, file: file.file.id)
    records = file.records
    self.decoded = decoded
    vouchers.reserveCapacity(records.count)
  }

  private mutating func decode() {
    for (position, record) in records.enumerated() {
      switch record.declaration.kind {
      case .person: keep(decode(record, at: position, PersonDecoder()), of: record, in: \.people)
      case .organization: keep(decode(record, at: position, OrganizationDecoder()), of: record, in: \.organizations)
      case .place: keep(decode(record, at: position, PlaceDecoder()), of: record, in: \.places)
      case .case: keep(decode(record, at: position, CaseDecoder()), of: record, in: \.cases)
      case .event: keep(decode(record, at: position, EventDecoder(owner: owner(of: record))), of: record, in: \.events)
      case .source: keep(decode(record, at: position, SourceDecoder()), of: record, in: \.sources)
      case .page: keep(decode(record, at: position, PageDecoder()), of: record, in: \.pages)
      case .claim: keep(decodeClaim(record), of: record, in: \.claims)
      }
    }
  }

  private mutating func decode<Decoder: RecordDecoder>(
    _ record: IndexedRecord, at position: Int, _ decoder: Decoder
  ) -> Decoder.Output {
    let claims = claims(ofRecordAt: position)
    let node = record.declaration.node
    let (output, voucher) = scope.inheriting(voucher(of: record.declaration.owner)) { scope in
      let fields: Fields<Decoder.Key> = scope.fields(node.entries ?? [], at: node.range)
      let attribution = AttributionDecoder().decode(fields, &scope)
      let voucher = Self.voucher(of: record, attribution)
      let output = scope.inheriting(voucher) { scope in
        let header = RecordHeaderDecoder(record: record, claims: claims).decode(fields, attribution, &scope)
        return decoder.decode(fields, header, &scope)
      }
      return (output, voucher)
    }
    vouchers.append(voucher)
    return output
  }

  private mutating func decodeClaim(_ record: IndexedRecord) -> Claim {
    let voucher = voucher(of: record.declaration.owner)
    let owner = owner(of: record)
    vouchers.append(voucher)
    return scope.inheriting(voucher) { ClaimDecoder(owner: owner).decode(record, &$0) }
  }

  private mutating func keep<Record>(
    _ value: Record, of record: IndexedRecord, in list: WritableKeyPath<DecodedRecords, [Numbered<Record>]>
  ) {
    guard !record.isDuplicate else { return }
    decoded[keyPath: list].append(Numbered(number: record.reference.index, record: value))
  }

  /// The source of a record as a whole, without locator, speakers or status: those belong to single statements.
  private static func voucher(of record: IndexedRecord, _ attribution: Attribution) -> Attribution {
    var source = attribution.source.map { SourceCitation(source: $0.source) }
    if source == nil, case .source(let own) = record.reference { source = SourceCitation(source: own) }
    return Attribution(source: source, range: attribution.range)
  }

  private func voucher(of owner: Int?) -> Attribution {
    owner.map { vouchers[$0] } ?? scope.inherited
  }

  private func owner(of record: IndexedRecord) -> RecordReference? {
    record.declaration.owner.map { records[$0].reference }
  }

  /// The claims of a record follow it directly: see ``DeclaredFile``.
  private func claims(ofRecordAt position: Int) -> [ClaimID] {
    records[(position + 1)...].prefix { $0.declaration.kind == .claim && $0.declaration.owner == position }
      .compactMap { record in
        if case .claim(let id) = record.reference, !record.isDuplicate { id } else { nil }
      }
  }
}
