/// Turns what an author wrote in one place into a value.
protocol ValueDecoder {
  associatedtype Value

  /// The value; nil if it couldn't be read, which has then been reported to the scope.
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Value?
}
