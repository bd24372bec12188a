/// How a stretch of terminal output is set off: ECMA-48 "select graphic rendition".
enum TerminalStyle: String {
  case error = "1;31"
  case warning = "1;33"
  case advice = "1;36"
  case note = "1;34"
  case strong = "1"
  case gutter = "2"
  case mark = "32"

  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .advice: self = .advice
    }
  }

  /// The text between the sequences that switch the style on and off.
  func applied(to text: String) -> String {
    "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}
