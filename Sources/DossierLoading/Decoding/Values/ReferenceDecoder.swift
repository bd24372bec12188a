import DossierDiagnostics
import DossierModel

/// The id of a record.
struct ReferenceDecoder: ValueDecoder {
  /// What kinds of record it can be.
  let kinds: RecordKindSet

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> RecordReference? {
    guard let text = scope.value(node, .text) else { return nil }
    return scope.reference(to: text, kinds, at: node.textRange)
  }
}

/// The id of a record of one kind.
struct IdentifierDecoder<Target>: ValueDecoder {
  private let kind: RecordKind

  /// `kind` is the kind of `Target`, which the static members below see to.
  fileprivate init(_ kind: RecordKind) {
    self.kind = kind
  }

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> RecordID<Target>? {
    scope.value(node, ReferenceDecoder(kinds: RecordKindSet([kind]))).map { RecordID($0.index) }
  }
}

extension ValueDecoder where Self == ReferenceDecoder {
  static func reference(to kinds: RecordKindSet) -> ReferenceDecoder { ReferenceDecoder(kinds: kinds) }
}

extension ValueDecoder where Self == IdentifierDecoder<Organization> {
  static var organizationID: Self { IdentifierDecoder(.organization) }
}

extension ValueDecoder where Self == IdentifierDecoder<Place> {
  static var placeID: Self { IdentifierDecoder(.place) }
}

extension ValueDecoder where Self == IdentifierDecoder<Case> {
  static var caseID: Self { IdentifierDecoder(.case) }
}

extension ValueDecoder where Self == IdentifierDecoder<Event> {
  static var eventID: Self { IdentifierDecoder(.event) }
}

extension ValueDecoder where Self == IdentifierDecoder<Source> {
  static var sourceID: Self { IdentifierDecoder(.source) }
}

extension ValueDecoder where Self == IdentifierDecoder<Claim> {
  static var claimID: Self { IdentifierDecoder(.claim) }
}

extension DecodingScope {
  /// The record of an id; nil if there is none or it is of another kind, which has then been reported.
  ///
  /// - Parameter range: asked for only to report that.
  mutating func reference(
    to slug: String, _ kinds: RecordKindSet, at range: @autoclosure () -> SourceRange
  ) -> RecordReference? {
    guard let reference = index[slug] else {
      report(UnresolvedReference(slug: slug, range: range(), expected: kinds))
      return nil
    }
    if kinds.contains(reference.kind) { return reference }
    report(
      .wrongRecordKind(slug, reference.kind, expected: kinds, at: range(), definition: index.range(of: reference)),
      misplaced: slug)
    return nil
  }
}

extension Diagnostic {
  fileprivate static func wrongRecordKind(
    _ slug: String, _ kind: RecordKind, expected: RecordKindSet, at range: SourceRange, definition: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .wrongRecordKind, "`\(slug)` is \(kind.phrase), expected \(expected.phrase)", at: range,
      notes: [Note("`\(slug)` is given here", at: definition)])
  }
}

extension DiagnosticKind {
  static let wrongRecordKind = DiagnosticKind(
    "wrong-record-kind", .error,
    """
    Some keys refer to records of certain kinds only: `in` to a source, `case` to a case, `part_of` to a place or an organization. Words in \
    place of an id, where they are allowed, have a capital or a blank in them, or are written {text: …}.
    """)
}
