import DossierModel

/// Texts that are lent, never copied, as ``RecordLabels`` are.
struct LentTexts: ~Copyable, Sendable {
  private let texts: [String]

  init(_ texts: [String]) {
    self.texts = texts
  }

  subscript(index: Int) -> String { texts[index] }

  @inline(__always)
  func lend<Result>(_ index: Int, to body: (borrowing String) -> Result) -> Result {
    texts.lend(index, to: body)
  }
}
