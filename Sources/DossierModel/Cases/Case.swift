/// An affair, a prosecution, a disappearance: what ties people, events and claims together.
@usableFromInline
package struct Case: Record {
  package static let kind = RecordKind.case

  package let header: RecordHeader
  package let title: String
  /// What to sort by: the title, or what its author says instead.
  package let sortText: String
  /// A term of the vocabulary (``Vocabulary/caseKinds``).
  package let type: String
  package let jurisdiction: Mention?
  package let place: Mention?
  /// How far it has come: terms of ``Vocabulary/caseStages``.
  package let stage: Accounts<String>
  package let opened: Accounts<SourcedDate>
  package let closed: Accounts<SourcedDate>
  package let parties: [Party]
  /// What the authorities accuse somebody of.
  package let officialCharge: Accounts<String>
  /// What somebody says it is really about.
  package let allegedReason: Accounts<String>
  /// For whom the secrets, the money, the deed are said to have been.
  package let beneficiary: Accounts<Mention>
  package let sentence: Accounts<Sentence>

  package init(
    header: RecordHeader, title: String, sortText: String?, type: String, jurisdiction: Mention?, place: Mention?,
    stage: Accounts<String>, opened: Accounts<SourcedDate>, closed: Accounts<SourcedDate>, parties: [Party],
    officialCharge: Accounts<String>, allegedReason: Accounts<String>, beneficiary: Accounts<Mention>,
    sentence: Accounts<Sentence>
  ) {
    self.header = header
    self.title = title
    self.sortText = sortText ?? title
    self.type = type
    self.jurisdiction = jurisdiction
    self.place = place
    self.stage = stage
    self.opened = opened
    self.closed = closed
    self.parties = parties
    self.officialCharge = officialCharge
    self.allegedReason = allegedReason
    self.beneficiary = beneficiary
    self.sentence = sentence
  }
}

extension Case {
  /// On whom a sentence was imposed: whom its account names, else the only one who is accused.
  package func convicts(of sentence: Sentence) -> [Mention] {
    guard sentence.convicts.isEmpty else { return sentence.convicts }
    let accused = parties.filter(\.isAccused).map(\.who)
    guard let first = accused.first, accused.allSatisfy({ $0.isSame(as: first) }) else { return [] }
    return [first]
  }

  /// The records that have a role in it: parties, beneficiaries that are no places, whom a court sentenced, and the court. One may come
  /// more than once.
  package var involved: [RecordReference] {
    parties.compactMap(\.who.reference)
      + beneficiary.all.compactMap(\.value.reference).filter { $0.kind != .place }
      + sentence.all.flatMap { ($0.value.convicts + [$0.value.court].compactMap { $0 }).compactMap(\.reference) }
  }
}
