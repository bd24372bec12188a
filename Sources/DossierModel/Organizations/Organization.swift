package import DossierDiagnostics

/// A body of people: a ministry, a service, an outlet, a company, a court.
@usableFromInline
package struct Organization: Record {
  package static let kind = RecordKind.organization

  package let header: RecordHeader
  package let names: NameList
  /// A term of the vocabulary (``Vocabulary/organizationKinds``).
  package let type: String
  package let country: Mention?
  package let place: Mention?
  package let partOf: Located<OrganizationID>?
  package let founded: Accounts<SourcedDate>
  package let dissolved: Accounts<SourcedDate>

  package init(
    header: RecordHeader, names: NameList, type: String, country: Mention?, place: Mention?,
    partOf: Located<OrganizationID>?,
    founded: Accounts<SourcedDate>, dissolved: Accounts<SourcedDate>
  ) {
    self.header = header
    self.names = names
    self.type = type
    self.country = country
    self.place = place
    self.partOf = partOf
    self.founded = founded
    self.dissolved = dissolved
  }
}
