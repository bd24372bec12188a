import DossierModel
import DossierTemplate

/// Curves that lead from rows of one column to rows of the next, in a drawing that is stretched to the height of both.
///
/// Rows are of equal height in each column. Coordinates run to 8 across, and down to the least number of which each middle of a row is a
/// whole part: most have one or two digits then, and there are many of them.
struct TieLines {
  /// How far down coordinates run.
  private let height: Int
  /// No curve takes more bytes than this.
  private static let longestCurve = 40

  /// All curves of one look.
  private struct Path {
    /// Whether they lead from row to row of one column.
    let isFar: Bool
    /// Nil for ties that stand.
    let status: ClaimStatus?
    /// As SVG path data.
    var data: [UInt8] = []
  }

  /// The curves of each look, in the order in which looks come.
  private var paths: [Path] = []

  /// - Parameters:
  ///   - from: how many rows there are at the one side, at least one
  ///   - to: how many at the other
  init(from: Int, to: Int) {
    height = 2 * from * to
  }

  /// The middle of a row.
  func middle(of row: Int, among rows: Int) -> Int {
    (2 * row + 1) * height / (2 * rows)
  }

  /// A tie from the one side to the other.
  mutating func connect(_ from: Int, _ to: Int, _ status: ClaimStatus) {
    append(status) { data in
      data.append("M0 ", from)
      data.append("C4 ", from)
      data.append(" 4 ", to)
      data.append(" 8 ", to)
    }
  }

  /// A tie between two rows of the right column.
  mutating func loop(_ from: Int, _ to: Int, _ status: ClaimStatus) {
    append(status, isFar: true) { data in
      data.append("M8 ", from)
      data.append("C5 ", from)
      data.append(" 5 ", to)
      data.append(" 8 ", to)
    }
  }

  var fragment: HTMLFragment {
    var svg: [UInt8] = []
    svg.reserveCapacity(paths.reduce(160) { $0 + 50 + $1.data.count })
    svg.append(literal: "<svg viewBox=\"0 0 8 ")
    svg.append(decimal: height)
    svg.append(literal: "\" width=\"48\" height=\"48\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
    for path in paths {
      svg.append(literal: path.isFar ? "<path class=\"edge far" : "<path class=\"edge")
      if let status = path.status {
        svg.append(literal: " ")
        svg.append(contentsOf: status.rawValue.utf8)
      }
      svg.append(literal: "\" d=\"")
      svg += path.data
      svg.append(literal: "\"/>")
    }
    svg.append(literal: "</svg>")
    return HTMLFragment(trusted: svg)
  }

  private mutating func append(_ status: ClaimStatus, isFar: Bool = false, _ write: (inout OutputSpan<UInt8>) -> Void) {
    let status = status.stands ? nil : status
    let index = paths.firstIndex { $0.isFar == isFar && $0.status == status } ?? paths.count
    if index == paths.count { paths.append(Path(isFar: isFar, status: status)) }
    paths[index].data.append(addingCapacity: Self.longestCurve, initializingWith: write)
  }
}

extension OutputSpan<UInt8> {
  fileprivate mutating func append(_ command: StaticString, _ number: Int) {
    for byte in UnsafeBufferPointer(start: command.utf8Start, count: command.utf8CodeUnitCount) { append(byte) }
    append(decimal: number)
  }
}
