import DossierModel
import DossierTemplate

/// Curves that lead from rows of one column to rows of the next, in a drawing that is stretched to the height of both.
///
/// Rows are of equal height in each column. Coordinates run to 100 across and to 1,000 down.
struct TieLines {
  private static let height = 1000

  /// All curves of one look.
  private struct Path {
    let base: String
    /// Nil for ties that stand.
    let status: ClaimStatus?
    /// As SVG path data.
    var data: [UInt8] = []

    var className: String { status.map { "\(base) \($0.rawValue)" } ?? base }
  }

  /// The curves of each look, in the order in which looks come.
  private var paths: [Path] = []

  /// The middle of a row.
  static func middle(of row: Int, among rows: Int) -> Int {
    (2 * row + 1) * height / (2 * rows)
  }

  /// A tie from the one side to the other.
  mutating func connect(_ from: Int, _ to: Int, _ status: ClaimStatus) {
    append(status, className: "edge") { data in
      data.append("M0 ", from)
      data.append("C50 ", from)
      data.append(" 50 ", to)
      data.append(" 100 ", to)
    }
  }

  /// A tie between two rows of the right column.
  mutating func loop(_ from: Int, _ to: Int, _ status: ClaimStatus) {
    append(status, className: "edge far") { data in
      data.append("M100 ", from)
      data.append("C62 ", from)
      data.append(" 62 ", to)
      data.append(" 100 ", to)
    }
  }

  var fragment: HTMLFragment {
    var svg = Array(
      "<svg viewBox=\"0 0 100 \(Self.height)\" width=\"48\" height=\"48\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
        .utf8)
    for path in paths {
      svg += "<path class=\"\(path.className)\" d=\"".utf8
      svg += path.data
      svg += "\"/>".utf8
    }
    svg += "</svg>".utf8
    return HTMLFragment(trusted: svg)
  }

  private mutating func append(_ status: ClaimStatus, className: String, _ write: (inout [UInt8]) -> Void) {
    let status = status.stands ? nil : status
    if let index = paths.firstIndex(where: { $0.base == className && $0.status == status }) {
      write(&paths[index].data)
    } else {
      var path = Path(base: className, status: status)
      write(&path.data)
      paths.append(path)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ command: StaticString, _ number: Int) {
    append(contentsOf: UnsafeBufferPointer(start: command.utf8Start, count: command.utf8CodeUnitCount))
    append(contentsOf: String(number).utf8)
  }
}
