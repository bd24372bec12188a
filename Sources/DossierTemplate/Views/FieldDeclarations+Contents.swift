extension FieldDeclarations {
  /// Declares plain text: `{{says}}`, escaped wherever it stands.
  ///
  /// If it may be absent (`String?`), a section over it asks whether it is there: `{{#lang}} lang="{{lang}}"{{/lang}}`.
  @inlinable @inline(__always)
  package mutating func text<Value: TextWritable>(
    _ name: String, _ documentation: String, _ path: any KeyPath<View, Value> & Sendable
  ) {
    add(.text, name, documentation, path)
  }

  /// Declares plain text that a closure makes.
  @inlinable
  package mutating func text<Value: TextWritable>(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (borrowing View) -> Value
  ) {
    add(.text, name, documentation, value)
  }

  /// Declares plain text that a closure writes, unescaped.
  @inlinable
  package mutating func text(
    _ name: String, _ documentation: String,
    writer: @escaping @Sendable (borrowing View, inout OutputBuffer) -> Void
  ) {
    add(.text, name, documentation, writer: writer)
  }

  /// Declares plain text that a closure writes, unescaped; if it may be absent, `isPresent` says whether it is there.
  @inlinable
  package mutating func text(
    _ name: String, _ documentation: String, isPresent: @escaping @Sendable (borrowing View) -> Bool,
    writer: @escaping @Sendable (borrowing View, inout OutputBuffer) -> Void
  ) {
    add(.text, name, documentation, isPresent: isPresent, writer: writer)
  }

  /// Declares plain text that a closure writes, escaped as it is told to: for what is known to need no escaping, or mostly so.
  @inlinable
  package mutating func text(
    _ name: String, _ documentation: String, isPresent: (@Sendable (borrowing View) -> Bool)? = nil,
    escapingWriter writer: @escaping @Sendable (borrowing View, Escaping, inout OutputBuffer) -> Void
  ) {
    add(.text, name, documentation, isPresent: isPresent, escapingWriter: writer)
  }

  /// Declares a URL: `href="{{url}}"`. In text it is written like text.
  @inlinable @inline(__always)
  package mutating func url<Value: URLWritable>(
    _ name: String, _ documentation: String, _ path: any KeyPath<View, Value> & Sendable
  ) {
    add(.url, name, documentation, path)
  }

  /// Declares a URL that a closure makes.
  @inlinable
  package mutating func url<Value: URLWritable>(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (borrowing View) -> Value
  ) {
    add(.url, name, documentation, value)
  }

  /// Declares a URL that a closure writes; what ``URLWritable`` promises must hold for it.
  @inlinable
  package mutating func url(
    _ name: String, _ documentation: String,
    writer: @escaping @Sendable (borrowing View, inout OutputBuffer) -> Void
  ) {
    add(.url, name, documentation, writer: writer)
  }

  /// Declares a URL that a closure writes; what ``URLWritable`` promises must hold for it; if it may be absent, `isPresent` says whether it is there.
  @inlinable
  package mutating func url(
    _ name: String, _ documentation: String, isPresent: @escaping @Sendable (borrowing View) -> Bool,
    writer: @escaping @Sendable (borrowing View, inout OutputBuffer) -> Void
  ) {
    add(.url, name, documentation, isPresent: isPresent, writer: writer)
  }

  /// Declares a URL that a closure writes, escaped as it is told to; what ``URLWritable`` promises must hold for it.
  @inlinable
  package mutating func url(
    _ name: String, _ documentation: String, isPresent: (@Sendable (borrowing View) -> Bool)? = nil,
    escapingWriter writer: @escaping @Sendable (borrowing View, Escaping, inout OutputBuffer) -> Void
  ) {
    add(.url, name, documentation, isPresent: isPresent, escapingWriter: writer)
  }

  /// Declares finished HTML, written as it is between tags: `{{body}}`.
  @inlinable @inline(__always)
  package mutating func html<Value: HTMLWritable>(
    _ name: String, _ documentation: String, _ path: any KeyPath<View, Value> & Sendable
  ) {
    add(.html, name, documentation, path)
  }

  /// Declares finished HTML that a closure makes.
  @inlinable
  package mutating func html<Value: HTMLWritable>(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (borrowing View) -> Value
  ) {
    add(.html, name, documentation, value)
  }

  /// Declares HTML that a closure writes; what ``HTMLWritable`` promises must hold for it.
  @inlinable
  package mutating func html(
    _ name: String, _ documentation: String,
    writer: @escaping @Sendable (borrowing View, inout OutputBuffer) -> Void
  ) {
    add(.html, name, documentation, writer: writer)
  }

  /// Declares JSON: `<script type="application/ld+json">{{jsonLd}}</script>`, the only place where it may stand.
  @inlinable @inline(__always)
  package mutating func json<Value: JSONWritable>(
    _ name: String, _ documentation: String, _ path: any KeyPath<View, Value> & Sendable
  ) {
    add(.json, name, documentation, path)
  }

  /// Declares JSON that a closure makes.
  @inlinable
  package mutating func json<Value: JSONWritable>(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (borrowing View) -> Value
  ) {
    add(.json, name, documentation, value)
  }

  /// Declares JSON that a closure writes.
  @inlinable
  package mutating func json(
    _ name: String, _ documentation: String,
    writer: @escaping @Sendable (borrowing View, inout OutputBuffer) -> Void
  ) {
    add(.json, name, documentation, writer: writer)
  }

  @inlinable @inline(__always)
  mutating func add<Value: OutputWritable>(
    _ kind: ViewField.Kind, _ name: String, _ documentation: String, _ path: any KeyPath<View, Value> & Sendable
  ) {
    guard let offset = MemoryLayout<View>.offset(of: path) else {
      return add(kind, name, documentation) { $0[keyPath: path] }
    }
    let storage: ViewField.Storage =
      if Value.self == String.self {
        .string
      } else if Value.self == String?.self {
        .optionalString
      } else {
        .written(
          ViewField.Writer { pointer, escaping, output in
            pointer.borrow(as: Value.self) { $0.write(to: &output, as: escaping) }
          })
      }
    let isPresent =
      Value.self == String?.self
      ? ViewField.Test.optionalString
      : ViewField.Test.asking { pointer in pointer.borrow(as: Value.self) { !$0.writesNothing } }
    add(
      ViewField(
        name, documentation, offset: offset,
        .writable(kind, storage, isPresent: Value.mayBeAbsent ? isPresent : nil)))
  }

  @inlinable
  mutating func add<Value: OutputWritable>(
    _ kind: ViewField.Kind, _ name: String, _ documentation: String,
    _ value: @escaping @Sendable (borrowing View) -> Value
  ) {
    let writer = ViewField.Writer { pointer, escaping, output in
      pointer.borrow(as: View.self, value).write(to: &output, as: escaping)
    }
    let isPresent = ViewField.Test.asking { pointer in !pointer.borrow(as: View.self, value).writesNothing }
    add(
      ViewField(
        name, documentation,
        .writable(kind, .written(writer), isPresent: Value.mayBeAbsent ? isPresent : nil)))
  }

  @inlinable
  mutating func add(
    _ kind: ViewField.Kind, _ name: String, _ documentation: String,
    isPresent: (@Sendable (borrowing View) -> Bool)? = nil,
    writer: @escaping @Sendable (borrowing View, inout OutputBuffer) -> Void
  ) {
    add(kind, name, documentation, isPresent: isPresent) { view, escaping, output in
      let start = output.count
      writer(view, &output)
      output.escape(from: start, as: escaping)
    }
  }

  @inlinable
  mutating func add(
    _ kind: ViewField.Kind, _ name: String, _ documentation: String,
    isPresent: (@Sendable (borrowing View) -> Bool)? = nil,
    escapingWriter writer: @escaping @Sendable (borrowing View, Escaping, inout OutputBuffer) -> Void
  ) {
    let write = ViewField.Writer { pointer, escaping, output in
      pointer.borrow(as: View.self) { writer($0, escaping, &output) }
    }
    let test = isPresent.map { isPresent in ViewField.Test.asking { $0.borrow(as: View.self, isPresent) } }
    add(ViewField(name, documentation, .writable(kind, .written(write), isPresent: test)))
  }
}
