import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading

struct CaseDecodingTests {
  private static let full = """
    ---
    title: The Trial
    sort: Trial
    kind: espionage
    jurisdiction: harbor
    place: A courtroom
    stage: [tried, {value: convicted, by: piotr, status: alleged}]
    opened: 2003
    closed: {value: 2005, when_text: two years later}
    parties:
      - jana as accused
      - {who: {text: critics}, role: commentator, status: disputed}
      - {who: piotr, role: witness, outcome: released, in: "radio, minute 1", also: [{in: gazette}]}
      - two dock workers as witness
      - a man known as Fox
      - {who: ministry as court, status: denied}
    official_charge: [treason, {value: theft of a ferry, by: piotr}]
    alleged_reason: {value: a quarrel, by: her brother, status: alleged}
    beneficiary: [harbor, {who: Sweden, by: piotr}, {text: critics, in: radio}, {id: ministry, as: the ministers}]
    sentence:
      - {kind: prison, amount: 7, unit: years, date: 2005-02, court: ministry, in: gazette}
      - parts:
          - {kind: death, suspended: {amount: 2, unit: years}}
          - {kind: fine, amount: 45000, unit: yuan, to: 50000}
          - {kind: prison, amount: 2.5, unit: years, suspended: 6, to: {amount: 40, unit: months}}
        when_text: in the spring
        by: piotr
    events:
      - {id: trial-opens, kind: trial, participants: [jana as accused], by: piotr, status: alleged}
      - {id: trial-ends, kind: convicted, case: affair, claims: [{says: It ended., in: radio}]}
    in: gazette, page 2
    ---
    """

  private func resolution() async -> (Case, Resolution) {
    let resolution = await Resolution.resolve(MemoryFolder(Samples.all + [("cases/trial.md", Self.full)]).files)
    return (resolution.dossier.cases.records.last ?? resolution.dossier.cases.records[0], resolution)
  }

  @Test func `The sample has every key of a case`() {
    for field in CaseKey.shape.ownFields {
      #expect(Self.full.contains("\n\(field.key):"), "\(field.key)")
    }
  }

  @Test func `Every key of a case arrives`() async throws {
    let (record, resolution) = await resolution()
    let dossier = resolution.dossier
    #expect(resolution.diagnostics == [])
    #expect(record.title == "The Trial")
    #expect(record.sortText == "Trial")
    #expect(record.type == "espionage")
    #expect(record.jurisdiction.map { dossier.title(of: $0) } == "Harbor")
    #expect(record.place == .text("A courtroom"))
    #expect(record.stage.all.map(\.value) == ["tried", "convicted"])
    #expect(record.stage.all.map(\.attribution.status) == [.reported, .alleged])
    #expect(record.opened.all.map { $0.value.date?.edtf } == ["2003"])
    #expect(record.closed.all.map { $0.value.words } == ["two years later"])
    #expect(record.officialCharge.all.map(\.value) == ["treason", "theft of a ferry"])
    #expect(record.officialCharge.disagree)
    #expect(record.allegedReason.all.map(\.value) == ["a quarrel"])
    #expect(
      record.beneficiary.all.map { dossier.title(of: $0.value) } == ["Harbor", "Sweden", "critics", "the ministers"])
  }

  @Test func `Parties have who, role, outcome and attribution`() async {
    let (record, resolution) = await resolution()
    #expect(
      record.parties.map { resolution.dossier.title(of: $0.who) } == [
        "Jana Example", "critics", "Piotr Example", "two dock workers", "a man known as Fox", "Ministry",
      ])
    #expect(record.parties.map(\.role) == ["accused", "commentator", "witness", "witness", "", "court"])
    #expect(record.parties.map(\.outcome?.value) == [nil, nil, "released", nil, nil, nil])
    #expect(record.parties[1].attribution.status == .disputed)
    #expect(record.parties[2].attribution.source?.locator == "minute 1")
    #expect(record.parties[2].attribution.others.count == 1)
    #expect(record.parties[0].attribution.source?.locator == "page 2")
  }

  @Test func `Sentences have all their parts`() async throws {
    let (record, resolution) = await resolution()
    let short = try #require(record.sentence.all.first?.value)
    #expect(short.parts == [Sentence.Part(kind: "prison", amount: amount("7", "years"))])
    #expect(short.date?.date?.edtf == "2005-02")
    #expect(short.court.map { resolution.dossier.title(of: $0) } == "Ministry")
    let compound = try #require(record.sentence.all.last?.value)
    #expect(
      compound.parts == [
        Sentence.Part(kind: "death", amount: nil, suspended: amount("2", "years")),
        Sentence.Part(kind: "fine", amount: amount("45000", "yuan"), upTo: amount("50000", "yuan")),
        Sentence.Part(
          kind: "prison", amount: amount("2.5", "years"), upTo: amount("40", "months"), suspended: amount("6", "years")),
      ])
    #expect(compound.date == SourcedDate(date: nil, words: "in the spring"))
  }

  @Test func `Events inside a case belong to it`() async throws {
    let (_, resolution) = await resolution()
    let events = resolution.dossier.events.records.filter { $0.header.slug.hasPrefix("trial-") }
    #expect(events.map(\.header.slug) == ["trial-ends", "trial-opens"])
    #expect(
      events.map { $0.cases.map { resolution.dossier.cases[$0].header.slug } } == [["trial", "affair"], ["trial"]])
    #expect(events[1].attributions.map(\.status) == [.alleged])
    // A participant is part of what is said of the event.
    #expect(events[1].participants.map(\.attribution.status) == [.alleged])
    #expect(events[1].participants.map { $0.attribution.speakers.count } == [1])
    #expect(resolution.dossier.claims.records.map(\.subject.kind) == [.event])
    #expect(resolution.dossier.claims.records.map(\.slug) == ["trial-ends-claim-1"])
  }

  private func amount(_ number: String, _ unit: String) -> Sentence.Amount? {
    DecimalNumber(number).map { Sentence.Amount(number: $0, unit: unit) }
  }
}
