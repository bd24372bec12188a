extension PartialDate {
  /// The canonical EDTF text: parsing it gives this date again.
  package var edtf: String {
    if case .single(let date) = form { return date.edtf }
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
    htmlDate?.edtf
  }

  /// Appends the value of `<time datetime>` and returns true; appends nothing and returns false if there is none.
  package func appendHTMLDateTime(to bytes: inout [UInt8]) -> Bool {
    guard let date = htmlDate else { return false }
    date.appendEDTF(to: &bytes)
    return true
  }

  /// The date if HTML has a value for it.
  private var htmlDate: SingleDate? {
    guard case .single(let date) = form, date.qualifiers.isEmpty, date.year > 0 else { return nil }
    return switch date.shape {
    case .day, .month, .year: date
    default: nil
    }
  }
}

extension SingleDate {
  package var edtf: String {
    String(ofFewBytes: { appendEDTF(to: &$0) })
  }

  package func appendEDTF(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: 15) { appendEDTF(to: &$0) }
  }

  /// At most twelve bytes: `-0043-03-15?`.
  private func appendEDTF(to bytes: inout OutputSpan<UInt8>) {
    switch shape {
    case .decade:
      bytes.appendNumber(year / 10, width: 3)
      bytes.append(UInt8(ascii: "X"))
    case .century:
      bytes.appendNumber(year / 100, width: 2)
      for _ in 0..<2 { bytes.append(UInt8(ascii: "X")) }
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
    case .dayUnspecified, .monthUnspecified: bytes.appendUnspecified()
    case .monthAndDayUnspecified:
      bytes.appendUnspecified()
      bytes.appendUnspecified()
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

extension OutputSpan<UInt8> {
  /// Appends a month or a day that is not known.
  fileprivate mutating func appendUnspecified() {
    append(UInt8(ascii: "-"))
    for _ in 0..<2 { append(UInt8(ascii: "X")) }
  }
}
