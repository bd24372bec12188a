/// A file that was read again, ready to be decoded.
struct EditedFile: Sendable {
  let parsed: ParsedFile
  let declared: DeclaredFile
  let indexed: IndexedFile
  /// What of it differs from before; nil for all.
  let rows: RowEdit?
}
