import DossierDiagnostics
import DossierModel

/// Decodes the records of one file.
///
/// A pure function of the file, the index and the vocabulary: files can be decoded in any order, at once, and again.
struct FileDecoder {
  /// Who vouches for a record as a whole, without a place in the source: that belongs to single statements.
  private struct Voucher {
    var attribution: Attribution
    /// Whether the record names a source that couldn't be read.
    var isUnknown = false
  }

  /// What is wrong with the records of a file.
  struct Problems: Sendable {
    var diagnostics: [Diagnostic]
    var unresolved: [UnresolvedReference]
    /// Ids of records of a kind that can't stand there.
    var misplaced: [String]

    /// Whether there are as many as are told of a file.
    var areTooMany: Bool { diagnostics.count + unresolved.count >= ProblemLimit.count }

    mutating func add(_ others: Problems) {
      diagnostics += others.diagnostics
      unresolved += others.unresolved
      misplaced += others.misplaced
    }
  }

  private var scope: DecodingScope
  private let records: [IndexedRecord]
  /// For each record of the file, who vouches for what is written inside it.
  private var vouchers: [Voucher] = []
  private var decoded: DecodedRecords

  /// Adds the records of a file to others.
  ///
  /// - Returns: what is wrong with them.
  static func decode(
    _ file: IndexedFile, _ index: RecordIndex, _ terms: TermTable, into decoded: inout DecodedRecords
  ) -> Problems {
    var decoder = FileDecoder(file, index, terms, decoded: DecodedRecords())
    // Swapped, so that the lists have one owner and grow in place.
    swap(&decoder.decoded, &decoded)
    decoder.decode()
    swap(&decoder.decoded, &decoded)
    return Problems(
      diagnostics: decoder.scope.diagnostics, unresolved: decoder.scope.unresolved, misplaced: decoder.scope.misplaced)
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
    let outer = voucher(of: record.declaration.owner)
    let (output, voucher) = scope.inheriting(outer.attribution, unknownSource: outer.isUnknown) { scope in
      let fields: Fields<Decoder.Key> = scope.fields(node.entries ?? [], at: node.range)
      let attribution = AttributionDecoder().decode(fields, &scope)
      let voucher = Self.voucher(of: record, fields, attribution, in: outer)
      let output = scope.inheriting(voucher.attribution, unknownSource: voucher.isUnknown) { scope in
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
    return scope.inheriting(voucher.attribution, unknownSource: voucher.isUnknown) {
      ClaimDecoder(owner: owner).decode(record, &$0)
    }
  }

  private mutating func keep<Record>(
    _ value: consuming Record, of record: IndexedRecord, in list: WritableKeyPath<DecodedRecords, [Numbered<Record>]>
  ) {
    guard !record.isDuplicate else { return }
    decoded[keyPath: list].append(Numbered(number: record.reference.index, record: value))
  }

  private static func voucher(
    of record: IndexedRecord, _ fields: Fields<some MappingKey>, _ attribution: Attribution, in outer: Voucher
  ) -> Voucher {
    if case .source(let own) = record.reference {
      // Its grade is that of the document, not of what is said of it.
      let source = SourceCitation(source: attribution.source?.source ?? own)
      return Voucher(attribution: Attribution(source: source, range: attribution.range))
    }
    let isUnknown = attribution.source == nil && (outer.isUnknown || fields[shared: AttributionKey.source] != nil)
    return Voucher(attribution: attribution.alone, isUnknown: isUnknown)
  }

  private func voucher(of owner: Int?) -> Voucher {
    owner.map { vouchers[$0] } ?? Voucher(attribution: scope.inherited)
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
