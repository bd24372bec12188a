/// A value of a record's front matter, before it is written.
enum DraftValue {
  case text(String)
  case list([DraftValue])
  case fields([DraftField])

  /// The value as block YAML below a key or a hyphen, from the blank or the line end on.
  func write(to yaml: inout String, indentation: Int) {
    switch self {
    case .text(let text):
      yaml += " \(Self.scalar(text))\n"
    case .list(let items):
      yaml += "\n"
      for item in items {
        yaml += String(repeating: " ", count: indentation) + "-"
        if case .fields(let fields) = item {
          yaml += " "
          Self.write(fields, to: &yaml, indentation: indentation + 2, isFirstIndented: false)
        } else {
          item.write(to: &yaml, indentation: indentation + 2)
        }
      }
    case .fields(let fields):
      yaml += "\n"
      Self.write(fields, to: &yaml, indentation: indentation)
    }
  }

  /// The value as the cell of a table: one text, or several. Fields inside it have columns of their own and don't show here.
  var cell: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let items): items.flatMap(\.cell)
    case .fields: []
    }
  }

  /// Writes a line or more for each field that isn't empty.
  static func write(
    _ fields: [DraftField], to yaml: inout String, indentation: Int, isFirstIndented: Bool = true
  ) {
    for (index, field) in fields.lazy.filter({ !$0.isEmpty }).enumerated() {
      if index > 0 || isFirstIndented { yaml += String(repeating: " ", count: indentation) }
      yaml += field.key + ":"
      field.value.write(to: &yaml, indentation: indentation + 2)
    }
  }

  /// A text as a YAML scalar, in quotes unless it is surely nothing but text without them.
  private static func scalar(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", "-", ".", "/": true
      default: scalar.value > 0xA0
      }
    }
    let startsPlain = text.unicodeScalars.first.map { $0 != "-" && $0 != " " && $0 != "." } ?? false
    guard !isPlain || !startsPlain || text.hasSuffix(" ") else { return text }
    var quoted = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { quoted += "'" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "'"
  }
}

extension DraftValue: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) {
    self = .text(value)
  }
}

extension DraftValue: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: DraftValue...) {
    self = .list(elements)
  }
}
