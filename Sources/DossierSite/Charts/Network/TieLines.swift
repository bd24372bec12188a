import DossierModel
import DossierTemplate

/// Curves that lead from rows of one column to rows of the next, in a drawing that is stretched to the height of both.
///
/// Rows are of equal height in each column. Coordinates run to 100 across and to 1,000 down.
struct TieLines {
  private static let height = 1000

  /// The curves of each look, as SVG path data; ties that stand come first.
  private var paths: [(className: String, data: String)] = []

  /// The middle of a row.
  static func middle(of row: Int, among rows: Int) -> Int {
    (2 * row + 1) * height / (2 * rows)
  }

  /// A tie from the one side to the other.
  mutating func connect(_ from: Int, _ to: Int, _ status: ClaimStatus) {
    add("M0 \(from)C50 \(from) 50 \(to) 100 \(to)", status, className: "edge")
  }

  /// A tie between two rows of the right column.
  mutating func loop(_ from: Int, _ to: Int, _ status: ClaimStatus) {
    add("M100 \(from)C62 \(from) 62 \(to) 100 \(to)", status, className: "edge far")
  }

  var fragment: HTMLFragment {
    var svg =
      "<svg viewBox=\"0 0 100 \(Self.height)\" width=\"48\" height=\"48\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
    for path in paths { svg += "<path class=\"\(path.className)\" d=\"\(path.data)\"/>" }
    return HTMLFragment(trusted: Array((svg + "</svg>").utf8))
  }

  private mutating func add(_ data: String, _ status: ClaimStatus, className: String) {
    let className = status.stands ? className : "\(className) \(status.rawValue)"
    if let index = paths.firstIndex(where: { $0.className == className }) {
      paths[index].data += data
    } else {
      paths.append((className, data))
    }
  }
}
