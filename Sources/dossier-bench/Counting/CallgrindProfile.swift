/// What valgrind's callgrind counted: the instructions of each function itself, without those that it calls.
///
/// Reads the format of its output files, version 1 (valgrind's manual, "Callgrind Format Specification"), as far as self cost needs:
/// names are compressed to numbers after their first use, and the line after `calls=` is the cost of a call.
struct CallgrindProfile {
  struct Function: Hashable {
    /// The file of the program or library.
    let object: String
    let name: String
  }

  private(set) var instructions: [Function: Int] = [:]

  init(_ text: String) {
    var names: [Substring: String] = [:]
    var objects: [Substring: String] = [:]
    var function = ""
    var object = ""
    var isCall = false
    for line in text.split(separator: "\n") {
      let key = line.prefix { $0 != "=" }
      let value = line.dropFirst(key.count + 1)
      switch key {
      case "fn": function = Self.name(value, in: &names)
      case "ob": object = Self.name(value, in: &objects)
      case "cfn": _ = Self.name(value, in: &names)
      case "cob": _ = Self.name(value, in: &objects)
      case "calls": isCall = true
      default:
        guard let first = line.utf8.first, Self.beginsCost(first) else { continue }
        if !isCall, let cost = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) {
          instructions[Function(object: object, name: function), default: 0] += cost
        }
        isCall = false
      }
    }
  }

  var total: Int { instructions.values.reduce(0, +) }

  /// `(12) name` gives a number to a name, `(12)` uses it.
  private static func name(_ text: Substring, in names: inout [Substring: String]) -> String {
    guard text.first == "(", let end = text.firstIndex(of: ")") else { return String(text) }
    let number = text[...end]
    let name = text[end...].dropFirst(2)
    if !name.isEmpty { names[number] = String(name) }
    return names[number] ?? ""
  }

  /// Lines of cost begin with a place: a number, or its distance from the last one.
  private static func beginsCost(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*")].contains(byte)
  }
}
