extension DateOffset {
  /// The offset that a text such as `4 days` or `about -2 weeks` stands for.
  package init(_ text: String) throws(DateSyntaxError) {
    var text = text
    self = try text.withUTF8 { Result(offset: $0) }.get()
  }
}

extension Result<DateOffset, DateSyntaxError> {
  /// A result, because a closure given to `withUTF8` can't throw a typed error.
  fileprivate init(offset utf8: UnsafeBufferPointer<UInt8>) {
    var parser = DateOffsetParser(utf8)
    do {
      self = .success(try parser.parse())
    } catch {
      let meant = DateOffsetReader(String(decoding: utf8, as: UTF8.self)).offset()
      self = .failure(DateSyntaxError(error.reason, at: error.range, of: utf8, suggestion: meant?.text))
    }
  }
}
