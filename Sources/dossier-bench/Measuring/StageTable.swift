import Foundation

/// The stages of a build as lines of text.
struct StageTable {
  private(set) var text = Self.line("stage", "ms", "cpu ms", "", "items/s", "MB/s", "peak MB")

  /// - Parameters:
  ///   - items: what the stage works through, such as pages.
  ///   - bytes: the size of that; zero leaves the column empty.
  mutating func append(_ duration: StageDuration, _ items: Int, _ noun: String, bytes: Int) {
    let seconds = max(duration.wallSeconds, 1e-6)
    text += Self.line(
      duration.stage, Self.number(duration.wallSeconds * 1000, 1), Self.number(duration.cpuSeconds * 1000, 1),
      "\(items) \(noun)", Self.number(Double(items) / seconds, 0),
      bytes > 0 ? Self.number(Double(bytes) / seconds / 1e6, 1) : "", Self.number(Double(duration.peakBytes) / 1e6, 1))
  }

  private static func number(_ value: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", value)
  }

  private static func line(_ cells: String...) -> String {
    let widths = [10, 10, 10, 16, 10, 8, 9]
    var line = ""
    for (index, (cell, width)) in zip(cells, widths).enumerated() {
      let padding = String(repeating: " ", count: max(1, width - cell.count))
      line += index == 0 ? cell + padding : padding + cell
    }
    return line + "\n"
  }
}
