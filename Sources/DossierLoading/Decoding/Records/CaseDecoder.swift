import DossierModel

/// The keys of a case.
enum CaseKey: UInt8, MappingKey {
  case title, sort, kind, jurisdiction, place, stage, opened, closed, parties, officialCharge, allegedReason,
    beneficiary
  case sentence, events

  static let shape = MappingShape(
    "case", Self.self, with: [IdentifiedKey.self, RecordKey.self, AttributionKey.self],
    "An affair, a prosecution, a disappearance: what ties people, events and claims together.")

  var field: Field {
    switch self {
    case .title: Field("title", .text, required: true, "What the case is called")
    case .sort: Field("sort", .text, "What to sort by, if not the title as it is: `Kolker`")
    case .kind: Field("kind", .term(.caseKinds), "What kind of case it is; else `other`")
    case .jurisdiction: Field("jurisdiction", .place, "Whose law is applied")
    case .place: Field("place", .place, "Where it took place")
    case .stage: Field("stage", .disputable(.term(.caseStages), AccountKey.shape.name), "How far it has come")
    case .opened: Field("opened", .disputable(.date, DateAccountKey.shape.name), "When it began")
    case .closed: Field("closed", .disputable(.date, DateAccountKey.shape.name), "When it ended")
    case .parties: Field("parties", .list(.mapping("party")), "Who has a part in it")
    case .officialCharge:
      Field("official_charge", .disputable(.text, AccountKey.shape.name), "What the authorities accuse somebody of")
    case .allegedReason:
      Field("alleged_reason", .disputable(.text, AccountKey.shape.name), "What somebody says it is really about")
    case .beneficiary:
      Field(
        "beneficiary", .disputable(.speaker, MentionAccountKey.shape.name),
        "For whom the secrets, the money, the deed are said to have been")
    case .sentence: Field("sentence", .disputable(.mapping("sentence"), SentenceKey.shape.name), "What a court imposed")
    case .events: Field("events", .list(.mapping("event")), "Events of this case, each with an `id`; `case` is implied")
    }
  }
}

/// Reads a case.
struct CaseDecoder: RecordDecoder {
  func decode(_ fields: Fields<CaseKey>, _ header: RecordHeader, _ scope: inout DecodingScope) -> Case {
    Case(
      header: header,
      title: scope.value(fields[.title], .text) ?? header.slug,
      sortText: scope.value(fields[.sort], .text),
      type: scope.value(fields[.kind], .term(of: .caseKinds)) ?? "other",
      jurisdiction: scope.value(fields[.jurisdiction], .place),
      place: scope.value(fields[.place], .place),
      stage: scope.accounts(fields[.stage], of: .termAccount(of: .caseStages)),
      opened: scope.accounts(fields[.opened], of: .dateAccount),
      closed: scope.accounts(fields[.closed], of: .dateAccount),
      parties: scope.list(fields[.parties], of: .party),
      officialCharge: scope.accounts(fields[.officialCharge], of: .textAccount),
      allegedReason: scope.accounts(fields[.allegedReason], of: .textAccount),
      beneficiary: scope.accounts(fields[.beneficiary], of: .speakerAccount),
      sentence: scope.accounts(fields[.sentence], of: .sentence))
  }
}
