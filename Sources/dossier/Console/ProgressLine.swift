import DossierCommandLine

/// A line on standard error that counts files while a long build runs; nothing where nobody looks.
struct ProgressLine: Sendable {
  /// Sites smaller than this are done before anybody could read the line.
  private static let smallestTotal = 2_000

  private let isShown = Console.standardError.isTerminal

  func show(_ done: Int, of total: Int) {
    guard isShown, total >= Self.smallestTotal else { return }
    Console.standardError.write("\r\(done * 100 / total) % of \(total) files\u{1B}[K")
  }

  func clear() {
    guard isShown else { return }
    Console.standardError.write("\r\u{1B}[K")
  }
}
