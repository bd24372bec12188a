/// A value that writes itself into a page.
///
/// It writes what it is, unescaped; the template escapes it for the place where it stands. Conform to one of ``TextWritable``,
/// ``URLWritable``, ``HTMLWritable`` and ``JSONWritable``: they say what is written, and with it where it may stand.
@usableFromInline
package protocol OutputWritable: SendableMetatype {
  /// Whether there is nothing to write: a section over the value is skipped then.
  var writesNothing: Bool { get }

  /// Whether a value may write nothing at all, so that a template may ask.
  static var mayBeAbsent: Bool { get }

  /// Appends the value; never removes or changes what is there already.
  func write(to output: inout OutputBuffer)

  /// Appends the value, escaped for its place. Without one of its own, a type is escaped once it is written.
  func write(to output: inout OutputBuffer, as escaping: Escaping)
}

extension OutputWritable {
  @inlinable
  package var writesNothing: Bool { false }

  @inlinable
  package static var mayBeAbsent: Bool { false }

  @inlinable
  package func write(to output: inout OutputBuffer, as escaping: Escaping) {
    let start = output.count
    write(to: &output)
    output.escape(from: start, as: escaping)
  }
}

/// Plain text: escaped wherever it stands.
@usableFromInline
package protocol TextWritable: OutputWritable {}

/// A URL reference that is safe to follow: relative, or absolute with a harmless scheme (http, https, mailto), encoded as
/// RFC 3986 wants it. Never made from content without that check.
@usableFromInline
package protocol URLWritable: OutputWritable {}

/// Well-formed HTML that the program made itself or sanitized: written as it is, between tags only.
@usableFromInline
package protocol HTMLWritable: OutputWritable {}

/// JSON, for a `<script type="application/ld+json">`.
@usableFromInline
package protocol JSONWritable: OutputWritable {}

extension Optional: OutputWritable where Wrapped: OutputWritable {
  @inlinable
  package var writesNothing: Bool {
    switch self {
    case nil: true
    case let value?: value.writesNothing
    }
  }

  @inlinable
  package static var mayBeAbsent: Bool { true }

  @inlinable
  package func write(to output: inout OutputBuffer) {
    if let value = self { value.write(to: &output) }
  }

  @inlinable
  package func write(to output: inout OutputBuffer, as escaping: Escaping) {
    if let value = self { value.write(to: &output, as: escaping) }
  }
}

extension Optional: TextWritable where Wrapped: TextWritable {}
extension Optional: URLWritable where Wrapped: URLWritable {}
extension Optional: HTMLWritable where Wrapped: HTMLWritable {}
extension Optional: JSONWritable where Wrapped: JSONWritable {}

extension String: TextWritable {
  @inlinable
  package var writesNothing: Bool { isEmpty }

  @usableFromInline
  package func write(to output: inout OutputBuffer) {
    output.append(self)
  }

  @usableFromInline
  package func write(to output: inout OutputBuffer, as escaping: Escaping) {
    output.append(self, as: escaping)
  }
}

extension Int: TextWritable {
  @usableFromInline
  package func write(to output: inout OutputBuffer) {
    output.append(decimal: self)
  }
}
