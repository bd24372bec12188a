import DossierTestSupport
import Testing

@testable import DossierSite

struct PostingCodeTests {
  private func code(_ numbers: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    for number in numbers { PostingCode.append(number, to: &bytes) }
    return bytes
  }

  @Test(arguments: [(0, "#"), (56, "["), (57, "^#"), (1937, "~["), (1938, "^]#")])
  func `Small numbers take one character`(number: Int, text: String) {
    #expect(String(decoding: code([number]), as: UTF8.self) == text)
  }

  @Test func `Numbers come back, whatever stands beside them`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let numbers = (0..<20).map { _ in
        Int.random(in: 0..<(1 << Int.random(in: 1..<32, using: &random)), using: &random)
      }
      #expect(PostingCode.numbers(in: code(numbers)) == numbers)
    }
  }

  @Test func `No character needs an escape in a string`() {
    let used = Set((0..<100_000).flatMap { code([$0]) })
    #expect(used.isDisjoint(with: Array("\"\\!".utf8)) && used.allSatisfy { 0x20..<0x7F ~= $0 })
  }
}
