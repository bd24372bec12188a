/// The fields of a view without its type: what the compiler of templates and the reference work with.
struct ViewSchema: Sendable {
  let name: String
  let documentation: String
  /// Which type of view this is: what lies at a ``StoragePointer`` is decided by it.
  let type: ObjectIdentifier
  let fields: [ViewField]
}
