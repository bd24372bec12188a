/// A value together with the place where an author wrote it.
///
/// `@usableFromInline` and `@inlinable` let other modules specialize it: each use would otherwise look up generic metadata.
@usableFromInline
package struct Located<Value> {
  @usableFromInline package var value: Value
  @usableFromInline package var range: SourceRange

  @inlinable
  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
