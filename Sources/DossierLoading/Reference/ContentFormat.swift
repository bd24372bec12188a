/// The mappings of the content format, in the order in which its reference explains them.
package enum ContentFormat {
  /// Whatever has a page of its own.
  package static let records: [MappingShape] = [
    PersonKey.shape, OrganizationKey.shape, PlaceKey.shape, CaseKey.shape, EventKey.shape, SourceKey.shape,
    PageKey.shape,
  ]

  /// What stands inside records.
  package static let statements: [MappingShape] = [
    ClaimKey.shape, RelationKey.shape, CountKey.shape, FindingKey.shape, NameKey.shape, IdentifierKey.shape,
    PositionKey.shape, PartyKey.shape, SentenceKey.shape, PenaltyKey.shape, AmountKey.shape, RelativeDateKey.shape,
    CoordinatesKey.shape, LinkKey.shape,
  ]

  /// Who says it, and where.
  package static let attributions: [MappingShape] = [
    AttributionKey.shape, CitationKey.shape, MentionKey.shape, AccountKey.shape, DateAccountKey.shape,
    LifeDateKey.shape,
    MentionAccountKey.shape,
  ]

  /// What `dossier.yaml` says.
  package static let settings: [MappingShape] = [
    SettingsKey.shape, EditionKey.shape, VocabularyKey.shape, RelationKindKey.shape,
  ]

  package static var all: [MappingShape] { records + statements + attributions + settings }
}
