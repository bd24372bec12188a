import DossierModel

/// The keys of a place.
enum PlaceKey: UInt8, MappingKey {
  case names, sort, kind, partOf, coordinates

  static let shape = MappingShape(
    "place", Self.self, with: [IdentifiedKey.self, RecordKey.self, AttributionKey.self],
    "A country, a city, a site: somewhere that something happened.")

  var field: Field {
    switch self {
    case .names: Field("names", .list(.mapping("name")), required: true, "All names, the main one first")
    case .sort: Field("sort", .text, "What to sort by, if not the main name as it is")
    case .kind: Field("kind", .term(.placeKinds), "What kind of place it is; else `other`")
    case .partOf: Field("part_of", .reference([.place]), "The place in which it lies")
    case .coordinates: Field("coordinates", .mapping("coordinates"), "Where it lies on the earth")
    }
  }
}

/// Reads a place.
struct PlaceDecoder: RecordDecoder {
  func decode(_ fields: Fields<PlaceKey>, _ header: RecordHeader, _ scope: inout DecodingScope) -> Place {
    Place(
      header: header,
      names: scope.names(fields[.names], sort: fields[.sort], fallback: header.slug),
      type: scope.value(fields[.kind], .term(of: .placeKinds)) ?? "other",
      partOf: scope.located(fields[.partOf], .placeID),
      coordinates: scope.value(fields[.coordinates], .coordinates))
  }
}
