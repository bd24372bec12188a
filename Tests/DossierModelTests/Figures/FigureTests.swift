import Testing

@testable import DossierModel

/// Which figures can both be true.
struct FigureTests {
  private func figure(_ text: String) throws -> Count.Figure {
    let words = text.split(separator: " ")
    let precision = words.count > 1 ? try #require(Count.Precision(rawValue: String(words[0]))) : .exact
    let numbers = words[words.count - 1].split(separator: "/").compactMap { DecimalNumber(String($0)) }
    return Count.Figure(
      number: try #require(numbers.first), upTo: numbers.count > 1 ? numbers[1] : nil, precision: precision)
  }

  @Test(arguments: [
    ("14", "14"), ("at-least 14", "15"), ("at-least 14", "at-least 20"), ("at-most 20", "15"), ("at-least 14", "14"),
    ("10/20", "15"), ("10/20", "20/30"), ("at-most 20", "at-most 5"), ("2.5", "2/3"), ("more-than 14", "14.5"),
  ])
  func `Figures that can both be true agree`(one: String, other: String) throws {
    #expect(try figure(one).agrees(with: try figure(other)))
    #expect(try figure(other).agrees(with: try figure(one)))
  }

  @Test(arguments: [
    ("14", "15"), ("at-least 14", "13"), ("at-most 20", "21"), ("more-than 14", "14"), ("10/20", "21"),
    ("about 200", "300"), ("at-least 20", "at-most 19"),
  ])
  func `Figures that can't both be true contradict each other`(one: String, other: String) throws {
    #expect(!(try figure(one).agrees(with: try figure(other))))
    #expect(!(try figure(other).agrees(with: try figure(one))))
  }
}
