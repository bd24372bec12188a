import DossierTestSupport
import Testing

@testable import DossierModel

struct BibliographicNumberTests {
  @Test(
    arguments: [
      (.doi, "10.1000/182", "10.1000/182"), (.doi, "10.1002/(SICI)1096-8644(199601)99:1<1::AID>3.0", nil),
      (.isbn, "978-0-306-40615-7", nil), (.isbn, "0-306-40615-2", nil), (.isbn, "080442957x", "080442957X"),
      (.isbn, "978 0 306 40615 7", nil), (.issn, "0378-5955", nil), (.issn, "2434561x", "2434-561X"),
    ] as [(BibliographicNumber.Kind, String, String?)])
  func `A number is taken as it is written`(kind: BibliographicNumber.Kind, text: String, shown: String?) throws {
    #expect(try BibliographicNumber.read(text, kind) == shown ?? text)
  }

  @Test(
    arguments: [
      (.doi, "https://doi.org/10.1000/182", .form(meant: "10.1000/182")),
      (.doi, "doi:10.1000/182", .form(meant: "10.1000/182")),
      (.doi, "11.1000/182", .form(meant: nil)), (.doi, "10.1000", .form(meant: nil)),
      (.doi, "10.1000/a b", .form(meant: nil)),
      (.isbn, "978-0-306-40615-8", .checkDigit(found: "8", expected: "7")),
      (.isbn, "0-306-40615-X", .checkDigit(found: "X", expected: "2")), (.isbn, "0378-5955", .length(8)),
      (.isbn, "ISBN 0-306-40615-2", .form(meant: "0-306-40615-2")), (.isbn, "X306406152", .form(meant: nil)),
      (.isbn, "", .form(meant: nil)), (.issn, "0378-5956", .checkDigit(found: "6", expected: "5")),
      (.issn, "978-0-306-40615-7", .length(13)), (.issn, "none", .form(meant: nil)),
    ] as [(BibliographicNumber.Kind, String, BibliographicNumber.Flaw)])
  func `Anything else is refused with what is wrong`(
    kind: BibliographicNumber.Kind, text: String, flaw: BibliographicNumber.Flaw
  ) {
    #expect(throws: flaw) { try BibliographicNumber.read(text, kind) }
  }

  @Test func `A wrong digit never passes, nor do two swapped neighbors in an ISSN`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let stem = (0..<7).map { _ in Int.random(in: 0...9, using: &generator) }
      let number = try #require(
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X"].lazy.map { stem.map(String.init).joined() + $0 }
          .first { (try? BibliographicNumber.read($0, .issn)) != nil })
      let place = Int.random(in: 0..<6, using: &generator)
      guard stem[place] != stem[place + 1] else { continue }
      var swapped = Array(number)
      swapped.swapAt(place, place + 1)
      #expect(throws: BibliographicNumber.Flaw.self) { try BibliographicNumber.read(String(swapped), .issn) }
    }
  }
}
