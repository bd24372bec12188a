import DossierDiagnostics

/// An id that stands for no record, found while decoding.
///
/// Kept as facts until all files are decoded: looking for near misses costs a walk over all ids, and often the same id is
/// missed in many places.
struct UnresolvedReference: Sendable {
  let slug: String
  let range: SourceRange
  /// What may stand there.
  let expected: RecordKindSet
}
