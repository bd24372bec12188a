extension PartialDate {
  /// The canonical EDTF text: parsing it gives this date again.
  package var edtf: String {
    var bytes: [UInt8] = []
    appendEDTF(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the canonical EDTF text, which is ASCII.
  package func appendEDTF(to bytes: inout [UInt8]) {
    switch form {
    case .single(let date):
      date.appendEDTF(to: &bytes)
    case .interval(let from, let to):
      from.appendEDTF(to: &bytes)
      bytes.append(UInt8(ascii: "/"))
      to.appendEDTF(to: &bytes)
    case .oneOf(let alternatives):
      var separator = UInt8(ascii: "[")
      for alternative in alternatives {
        bytes.append(separator)
        alternative.appendEDTF(to: &bytes)
        separator = UInt8(ascii: ",")
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }

  /// The value of `<time datetime>`: `2006-04-21`, `2000-12`, `2010`. HTML has none for other dates, for qualified ones
  /// and for years before 1.
  package var htmlDateTime: String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    return appendHTMLDateTime(to: &bytes) ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// Appends the value of `<time datetime>` and returns true; appends nothing and returns false if there is none.
  package func appendHTMLDateTime(to bytes: inout [UInt8]) -> Bool {
    guard case .single(let date) = form, date.qualifiers.isEmpty, date.year > 0 else { return false }
    switch date.shape {
    case .day, .month, .year:
      date.appendEDTF(to: &bytes)
      return true
    default:
      return false
    }
  }
}

extension SingleDate {
  package var edtf: String {
    var bytes: [UInt8] = []
    appendEDTF(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  package func appendEDTF(to bytes: inout [UInt8]) {
    switch shape {
    case .decade:
      bytes.appendNumber(year / 10, width: 3)
      bytes.append(UInt8(ascii: "X"))
    case .century:
      bytes.appendNumber(year / 100, width: 2)
      bytes.append(contentsOf: "XX".utf8)
    default:
      bytes.appendNumber(year, width: 4)
    }
    if let month = month ?? season.map({ Int($0.rawValue) }) {
      bytes.append(UInt8(ascii: "-"))
      bytes.appendNumber(month, width: 2)
    }
    if let day {
      bytes.append(UInt8(ascii: "-"))
      bytes.appendNumber(day, width: 2)
    }
    switch shape {
    case .dayUnspecified, .monthUnspecified: bytes.append(contentsOf: "-XX".utf8)
    case .monthAndDayUnspecified: bytes.append(contentsOf: "-XX-XX".utf8)
    default: break
    }
    if let mark = qualifiers.mark {
      bytes.append(mark)
    }
  }
}

extension IntervalEnd {
  func appendEDTF(to bytes: inout [UInt8]) {
    switch self {
    case .date(let date): date.appendEDTF(to: &bytes)
    case .open: bytes.append(contentsOf: "..".utf8)
    case .unknown: break
    }
  }
}

extension DateAlternative {
  func appendEDTF(to bytes: inout [UInt8]) {
    switch self {
    case .date(let date):
      date.appendEDTF(to: &bytes)
    case .range(let from, let to):
      from.appendEDTF(to: &bytes)
      bytes.append(contentsOf: "..".utf8)
      to.appendEDTF(to: &bytes)
    case .orEarlier(let date):
      bytes.append(contentsOf: "..".utf8)
      date.appendEDTF(to: &bytes)
    case .orLater(let date):
      date.appendEDTF(to: &bytes)
      bytes.append(contentsOf: "..".utf8)
    }
  }
}
