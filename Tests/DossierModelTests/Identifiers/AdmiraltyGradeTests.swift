import DossierModel
import Testing

struct AdmiraltyGradeTests {
  @Test func `Every letter with every digit is a grade`() {
    for letter in "ABCDEF" {
      for digit in 1...6 { #expect(AdmiraltyGrade("\(letter)\(digit)")?.text == "\(letter)\(digit)") }
    }
  }

  @Test(arguments: ["", "C", "3", "c3", "G1", "A0", "A7", "3C", "C33", "C٣"])
  func `Anything else is none`(text: String) {
    #expect(AdmiraltyGrade(text) == nil)
  }
}
