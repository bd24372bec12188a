import Testing

@testable import DossierSite

struct LabelTextTests {
  @Test func `a short name is one line`() {
    #expect(LabelText("Jana Example", width: 112).lines == ["Jana Example"])
  }

  @Test func `a long title is broken at spaces and cut after three lines`() {
    let label = LabelText(
      "The commission for the regulation of ferries, harbors and everything else that floats", width: 112)
    #expect(label.lines.count == 3)
    #expect(label.lines.first == "The commission")
    #expect(label.lines.last?.hasSuffix("…") == true)
  }

  @Test func `ideographs may be broken anywhere`() {
    #expect(LabelText("中华人民共和国国家安全部门", width: 112).lines == ["中华人民共和国国", "家安全部门"])
  }

  @Test(arguments: [
    "", " ", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "a  b   c",
    "ريمانة الواحتي",
    "Радомир Радоов", "W W W W W W W W W W W W W W W W W W W W W W W W", "e\u{301}\u{301}\u{301}",
  ])
  func `no line is wider than a label may be`(text: String) {
    let label = LabelText(text, width: 112)
    #expect(label.width <= 112)
    #expect((1...3).contains(label.lines.count))
  }
}
