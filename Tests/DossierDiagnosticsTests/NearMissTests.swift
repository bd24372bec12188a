import DossierDiagnostics
import Testing

struct NearMissTests {
  @Test(arguments: [
    ("statsu", "status"), ("aleged", "alleged"), ("qin-gan", "qin-gang"), ("convicted", "convicted"),
  ])
  func `A misspelling finds the word that was meant`(written: String, meant: String) {
    #expect(nearMiss(to: written, among: ["alleged", "status", "convicted", "qin-gang"]) == meant)
  }

  @Test func `A word unlike any other finds nothing`() {
    #expect(nearMiss(to: "xylophone", among: ["alleged", "status"]) == nil)
    #expect(nearMiss(to: "", among: ["alleged"]) == nil)
  }
}
