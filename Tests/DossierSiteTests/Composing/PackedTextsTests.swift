import Testing

@testable import DossierSite

/// Texts in one list of bytes are those that were put in.
struct PackedTextsTests {
  private static func made(of texts: [Int: String], count: Int) -> PackedTexts {
    var packed = PackedTexts(count: count)
    for (number, text) in texts.sorted(by: { $0.key < $1.key }) { packed.append(text, for: number) }
    packed.trim()
    return packed
  }

  @Test func `A number without a text has an empty one`() {
    let packed = Self.made(of: [1: "Jana", 3: "Яна", 9: "beyond"], count: 5)
    #expect((0..<12).map { packed[$0] } == ["", "Jana", "", "Яна", "", "", "", "", "", "beyond", "", ""])
  }

  @Test func `What is replaced in a copy stays as it was in the list that was copied`() {
    let packed = Self.made(of: [0: "a", 1: "b"], count: 2)
    var edited = packed
    edited.replace(1, with: "longer than what was there")
    edited.replace(7, with: "new")
    #expect([packed[0], packed[1], packed[7]] == ["a", "b", ""])
    #expect([edited[0], edited[1], edited[7]] == ["a", "longer than what was there", "new"])
  }

  @Test(arguments: [40, 3_000]) func `Texts survive any number of edits`(edits: Int) {
    var random = SystemRandomNumberGenerator()
    var texts = Dictionary(uniqueKeysWithValues: (0..<1_000).filter { $0 % 7 != 0 }.map { ($0, "text \($0)") })
    var packed = Self.made(of: texts, count: 1_000)
    for edit in 0..<edits {
      let number = Int.random(in: 0..<1_200, using: &random)
      let text = String(repeating: "é", count: edit % 5)
      texts[number] = text
      packed.replace(number, with: text)
    }
    #expect((0..<1_300).allSatisfy { packed[$0] == texts[$0, default: ""] })
  }

  @Test(.timeLimit(.minutes(1))) func `Many numbers that had no text get one without going through all each time`() {
    var packed = Self.made(of: Dictionary(uniqueKeysWithValues: (0..<20_000).map { ($0, "text") }), count: 40_000)
    for number in 20_000..<60_000 { packed.replace(number, with: "new \(number)") }
    #expect((0..<20_000).allSatisfy { packed[$0] == "text" })
    #expect((20_000..<60_000).allSatisfy { packed[$0] == "new \($0)" })
  }
}
