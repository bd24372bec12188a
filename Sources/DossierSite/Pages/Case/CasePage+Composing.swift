import DossierModel

extension CasePage {
  init(_ id: CaseID, _ site: SiteContext) {
    self = site.dossier.cases.lend(id) { CasePage(of: $0, id, site) }
  }

  private init(of record: borrowing Case, _ id: CaseID, _ site: SiteContext) {
    var composer = ViewComposer(site, home: .case(id))
    let parties = composer.partySection(record.parties, of: id)
    let jurisdiction = composer.fact(
      composer.vouchedFact(record.jurisdiction), answeredAs: "jurisdiction")
    let stage = composer.fact(
      composer.fact(record.stage) { ValueView(text: $0.phrases.term($1), attributions: $2) }, answeredAs: "stage")
    let opened = composer.fact(
      composer.fact(record.opened), answeredAs: "opened")
    let closed = composer.fact(
      composer.fact(record.closed), answeredAs: "closed")
    let place = composer.fact(
      composer.vouchedFact(record.place), answeredAs: "place")
    let officialCharge = composer.fact(
      composer.fact(ofSet: record.officialCharge), answeredAs: "official-charge")
    let allegedReason = composer.fact(
      composer.fact(ofSet: record.allegedReason), answeredAs: "alleged-reason")
    let beneficiary = composer.fact(
      composer.fact(ofSet: record.beneficiary), answeredAs: "beneficiary")
    let sentence = composer.sentenceFact(record.sentence)
    self.init(
      record: composer.record(
        record.header, names: nil, name: DisplayNameView(text: record.title), section: .cases,
        kind: composer.phrases[.case],
        hasFacts: true, sectionCount: parties == nil ? 1 : 2),
      kind: composer.phrases.term(record.type), jurisdiction: jurisdiction, stage: stage, opened: opened,
      closed: closed,
      place: place, officialCharge: officialCharge, allegedReason: allegedReason, beneficiary: beneficiary,
      sentence: sentence, parties: parties)
  }
}

extension ViewComposer {
  mutating func sentenceFact(_ sentences: Accounts<Sentence>) -> SentenceFactView? {
    guard !sentences.isEmpty else { return nil }
    var values: [SentenceView] = []
    for account in sentences.all {
      values.append(
        SentenceView(
          parts: account.value.parts.map(phrases.penalty),
          convicts: LinkListView(nonEmpty: account.value.convicts.map { textLink($0) }),
          court: account.value.court.map { textLink($0) },
          date: when(account.value.date), attributions: attributions(of: account.attribution)))
    }
    let contradictory = sentences.contradictory
    return SentenceFactView(
      values: values, difference: contradictory.isEmpty ? nil : difference(contradictory.distinctCount))
  }
}
