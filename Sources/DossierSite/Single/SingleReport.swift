package import DossierPublishing

/// What writing the single file did, or would do.
package struct SingleReport: Hashable, Sendable {
  /// What became of the file.
  package let outcome: ReplacedFile.Outcome
  package let byteCount: Int
  package let pageCount: Int
  /// Files of the content folder that pages link to and that are no part of the file: documents, recordings. Sorted.
  package let missing: [String]
}
