extension PartialDate {
  /// The date that an EDTF text stands for.
  ///
  /// - Throws: `DateSyntaxError` for everything that is not of the subset listed at ``PartialDate``, surrounding blanks
  ///   included.
  package init(edtf text: String) throws(DateSyntaxError) {
    var text = text
    self = try text.withUTF8 { Result(edtf: $0) }.get()
  }

  /// The date that an EDTF text stands for, nil for any other text, whose meaning nobody looks for.
  init?(ifEDTF text: String) {
    var text = text
    let date = text.withUTF8 { utf8 in
      var parser = EDTFParser(utf8)
      return try? parser.parse()
    }
    guard let date else { return nil }
    self = date
  }

  /// The date that an EDTF text stands for, given as UTF-8.
  package init(edtf utf8: UnsafeBufferPointer<UInt8>) throws(DateSyntaxError) {
    self = try Result(edtf: utf8).get()
  }
}

extension Result<PartialDate, DateSyntaxError> {
  /// A result, because a closure given to `withUTF8` can't throw a typed error.
  fileprivate init(edtf utf8: UnsafeBufferPointer<UInt8>) {
    var parser = EDTFParser(utf8)
    do {
      self = .success(try parser.parse())
    } catch {
      self = .failure(DateSyntaxError(error, in: utf8))
    }
  }
}

extension DateSyntaxError {
  /// Adds what the author may have meant; costs more than the parsing, so it is done for errors only.
  fileprivate init(_ failure: EDTFParser.Failure, in utf8: UnsafeBufferPointer<UInt8>) {
    let reading = DateReading(String(decoding: utf8, as: UTF8.self))
    switch reading {
    case .date(let date):
      self.init(failure.reason, at: failure.range, of: utf8, suggestion: date.edtf)
    case .either(let first, let second):
      self.init(.ambiguous(first, second), at: 0..<utf8.count, of: utf8, suggestion: nil)
    case nil:
      self.init(failure.reason, at: failure.range, of: utf8, suggestion: nil)
    }
  }
}
