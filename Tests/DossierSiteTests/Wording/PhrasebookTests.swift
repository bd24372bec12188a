import Testing

@testable import DossierModel
@testable import DossierSite

struct PhrasebookTests {
  @Test(arguments: [
    ("sentenced", "sentenced"), ("died-in-custody", "died in custody"), ("unknown", "outcome unknown"),
  ])
  func `An outcome is understood without a label`(term: String, words: String) {
    #expect(Phrasebook(dates: .english).outcome(term) == words)
  }

  @Test(arguments: [
    ("years", "years", "2 to 3 years in prison"), ("months", "years", "2 months to 3 years in prison"),
  ])
  func `A range of a sentence names both units where they differ`(first: String, last: String, words: String) {
    let part = Sentence.Part(
      kind: "prison", amount: Sentence.Amount(number: DecimalNumber(mantissa: 2), unit: first),
      upTo: Sentence.Amount(number: DecimalNumber(mantissa: 3), unit: last))
    #expect(Phrasebook(dates: .english).penalty(part) == words)
  }
}
