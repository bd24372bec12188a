package import DossierDiagnostics

/// A country, a city, a site: somewhere that something happened.
@usableFromInline
package struct Place: Record {
  package static let kind = RecordKind.place

  package let header: RecordHeader
  package let names: NameList
  /// A term of the vocabulary (``Vocabulary/placeKinds``).
  package let type: String
  package let partOf: Located<PlaceID>?
  package let coordinates: Coordinates?

  package init(
    header: RecordHeader, names: NameList, type: String, partOf: Located<PlaceID>?, coordinates: Coordinates?
  ) {
    self.header = header
    self.names = names
    self.type = type
    self.partOf = partOf
    self.coordinates = coordinates
  }
}
