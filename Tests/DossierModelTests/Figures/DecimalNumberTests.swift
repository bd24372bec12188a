import DossierModel
import Testing

struct DecimalNumberTests {
  @Test(arguments: ["0", "5200", "-3", "2.5", "0.05", "-0.5", "200000000000", "999999999999999999"])
  func `A number is written as it was read`(text: String) {
    #expect(DecimalNumber(text)?.text == text)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "1,000", "1e3", "0x1F", "1.2.3", " 1", "1000000000000000000", "--1", "1-",
  ])
  func `Separators, exponents and signs in odd places are refused`(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test(arguments: [
    ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1234567", "-1,234,567"), ("1234.5678", "1,234.5678"),
    ("200000000000", "200,000,000,000"),
  ])
  func `Thousands are set apart`(text: String, grouped: String) {
    #expect(DecimalNumber(text)?.grouped() == grouped)
  }

  @Test func `Numbers compare by value`() throws {
    let sorted = try ["-2", "-0.5", "0", "0.05", "2.5", "14"].map { try #require(DecimalNumber($0)) }
    #expect(sorted.shuffled().sorted() == sorted)
  }
}
