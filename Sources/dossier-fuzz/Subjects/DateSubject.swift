import DossierModel

/// EDTF, one date a line.
enum DateSubject {
  static func violation(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.lazy.compactMap { line in
      violation(inDate: UnsafeBufferPointer(rebasing: bytes[line.startIndex..<line.endIndex]))
    }.first
  }

  private static func violation(inDate text: UnsafeBufferPointer<UInt8>) -> String? {
    do {
      return violation(of: try PartialDate(edtf: text))
    } catch {
      if error.offset < 0 || error.length < 1 { return "error at \(error.offset), \(error.length) long" }
      if error.message.isEmpty { return "error without words" }
      guard let suggestion = error.suggestion else { return nil }
      return isDate(suggestion) ? nil : "suggested '\(suggestion)', which is no date"
    }
  }

  private static func violation(of date: PartialDate) -> String? {
    guard let again = try? PartialDate(edtf: date.edtf), again == date else { return "'\(date.edtf)' reads otherwise" }
    if let earliest = date.earliest, let latest = date.latest, latest < earliest {
      return "'\(date.edtf)' ends before it begins"
    }
    if date.before(date) == .yes { return "'\(date.edtf)' before itself" }
    for language in DateLanguage.all where date.text(in: language).isEmpty {
      return "'\(date.edtf)' without words in \(language.tag)"
    }
    return nil
  }

  private static func isDate(_ text: String) -> Bool {
    (try? PartialDate(edtf: text)) != nil
  }
}
