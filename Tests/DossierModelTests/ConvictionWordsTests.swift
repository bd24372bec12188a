import DossierModel
import DossierTestSupport
import Testing

struct ConvictionWordsTests {
  private func mayBeConviction(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer(ConvictionWords.mayBe)
  }

  @Test(arguments: ["convicted", "Convict", "GUILTY", "felons", "sentenced"])
  func `A word is found wherever it stands among others`(word: String) {
    for count in 0..<12 {
      let blanks = String(repeating: "-", count: count)
      #expect(mayBeConviction(blanks + word))
      #expect(mayBeConviction(word + blanks))
      #expect(mayBeConviction("ventilate" + blanks + word + blanks))
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `What is passed over holds no such word`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<20, using: &generator) {
        text +=
          ["vict", "uilty", "felo", "tenc", "v", "i", "c", "t", "u", "l", "y", "f", "e", "o", "n", "d", " "]
          .randomElement(using: &generator) ?? ""
      }
      let holdsOne = ["vict", "uilty", "felon", "tenced"].contains { text.contains($0) }
      #expect(mayBeConviction(text) == holdsOne, "\(text)")
    }
  }
}
