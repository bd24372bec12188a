import DossierModel

/// Reads one kind of record from its fields.
protocol RecordDecoder {
  associatedtype Output: Record
  associatedtype Key: MappingKey

  /// The record. Always one: what is missing or wrong has been reported and is left out or filled in.
  func decode(_ fields: Fields<Key>, _ header: RecordHeader, _ scope: inout DecodingScope) -> Output
}
