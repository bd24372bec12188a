import DossierDiagnostics
import Testing

@testable import DossierLoading

/// A list of records of which some can't be read.
struct YAMLListTests {
  @Test(arguments: [
    (
      "- a: 1\n- b: c: d\n- e: 2\n- f: g: h\n- i: 3\n", "[{a: 1}, {e: 2}, {i: 3}]",
      ["2:7 yaml-syntax", "4:7 yaml-syntax"]
    ),
    ("# x\n  - a: \"1\n  - b: 2\n", "[{b: 2}]", ["2:8 yaml-syntax"]),
    ("- a: &x 1\n- b: c: d\n- e: *x\n", "[{a: 1}]", ["2:7 yaml-syntax"]),
    ("- a: 1\n- b: *x\n- e: 2\n", "[{a: 1}, {e: 2}]", ["2:6 yaml-unknown-anchor"]),
  ])
  func `A mistake in one element of a list doesn't hide the others`(yaml: String, elements: String, places: [String]) {
    let document = YAMLList.read(Array(yaml.utf8), of: .test)
    #expect(document.beginning?.outline == elements)
    #expect(document.diagnostics.map(\.place) == places)
    #expect(document.isBroken)
  }

  @Test func `Many unclosed quotes are not looked for over and over`() {
    let document = YAMLList.read(Array(String(repeating: "- a: \"\n", count: 20_001).utf8), of: .test)
    #expect(document.diagnostics.count < 30)
  }
}
