import DossierDiagnostics
import Testing

@testable import DossierModel

struct AccountsTests {
  /// Accounts of a value each, with the number of the source that gives it.
  private func accounts(_ values: [(value: String, source: Int)]) -> Accounts<String> {
    let range = SourceRange(file: SourceFileID(index: 0), line: 1, column: 1)
    return Accounts(
      values.map { value in
        let citation = SourceCitation(source: SourceID(value.source), locator: "")
        return Account(value.value, Attribution(source: citation, range: range))
      })
  }

  @Test(arguments: [
    ([("a", 1), ("b", 1)], false), ([("a", 1), ("b", 2)], true), ([("a", 1), ("a", 2)], false),
    ([("a", 1), ("b", 1), ("b", 2), ("a", 2)], false), ([("a", 1), ("b", 1), ("a", 2)], true), ([], false),
  ])
  func `What one account gives together is no disagreement`(values: [(String, Int)], disagrees: Bool) {
    #expect(accounts(values.map { (value: $0.0, source: $0.1) }).disagreeAsSets == disagrees)
  }
}
