import DossierModel

/// The keys of an organization.
enum OrganizationKey: UInt8, MappingKey {
  case names, sort, kind, country, place, partOf, founded, dissolved

  static let shape = MappingShape(
    "organization", Self.self, with: [IdentifiedKey.self, RecordKey.self, AttributionKey.self],
    "A body of people: a ministry, a service, an outlet, a company, a court.")

  var field: Field {
    switch self {
    case .names: Field("names", .list(.mapping("name")), required: true, "All names, the main one first")
    case .sort: Field("sort", .text, "What to sort by, if not the main name as it is")
    case .kind: Field("kind", .term(.organizationKinds), "What kind of body it is; else `other`")
    case .country: Field("country", .place, "To which country it belongs")
    case .place: Field("place", .place, "Where it has its seat")
    case .partOf: Field("part_of", .reference([.organization]), "The organization of which it is a part")
    case .founded: Field("founded", .disputable(.date, DateAccountKey.shape.name), "When it was founded")
    case .dissolved: Field("dissolved", .disputable(.date, DateAccountKey.shape.name), "When it ceased to exist")
    }
  }
}

/// Reads an organization.
struct OrganizationDecoder: RecordDecoder {
  func decode(
    _ fields: Fields<OrganizationKey>, _ header: RecordHeader, _ scope: inout DecodingScope
  ) -> Organization {
    Organization(
      header: header,
      names: scope.names(fields[.names], sort: fields[.sort], fallback: header.slug),
      type: scope.value(fields[.kind], .term(of: .organizationKinds)) ?? "other",
      country: scope.value(fields[.country], .place),
      place: scope.value(fields[.place], .place),
      partOf: scope.located(fields[.partOf], .organizationID),
      founded: scope.accounts(fields[.founded], of: .dateAccount),
      dissolved: scope.accounts(fields[.dissolved], of: .dateAccount))
  }
}
