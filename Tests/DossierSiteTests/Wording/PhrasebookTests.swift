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
}
