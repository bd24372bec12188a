extension FieldDeclarations {
  /// Declares a view within the view: `{{#source}}…{{/source}}` makes its fields the nearest, `{{source.name}}` names one.
  @inlinable @inline(__always)
  package mutating func view<Nested: TemplateView>(
    _ name: String, _ documentation: String, _ path: any KeyPath<View, Nested> & Sendable
  ) {
    guard let offset = MemoryLayout<View>.offset(of: path) else {
      return view(name, documentation) { $0[keyPath: path] }
    }
    add(ViewField(name, documentation, offset: offset, .storedView(Nested.self, isPresent: nil)))
  }

  /// Declares a view that may be absent: a section over it is skipped then, and its fields write nothing.
  @inlinable @inline(__always)
  package mutating func view<Nested: TemplateView>(
    _ name: String, _ documentation: String, _ path: any KeyPath<View, Nested?> & Sendable
  ) {
    guard let offset = MemoryLayout<View>.offset(of: path) else {
      return view(name, documentation) { $0[keyPath: path] }
    }
    let isPresent = ViewField.Test.asking { pointer in
      pointer.borrow(as: Nested?.self) { nested in
        switch nested {
        case nil: false
        default: true
        }
      }
    }
    add(ViewField(name, documentation, offset: offset, .storedView(Nested.self, isPresent: isPresent)))
  }

  /// Declares a view that many pages have in common.
  @inlinable @inline(__always)
  package mutating func view<Nested: TemplateView>(
    _ name: String, _ documentation: String, _ path: any KeyPath<View, SharedView<Nested>> & Sendable
  ) {
    guard let offset = MemoryLayout<View>.offset(of: path) else {
      return view(name, documentation) { $0[keyPath: path].value }
    }
    let projection = ViewField.Projection { pointer, body in
      pointer.borrow(as: SharedView<Nested>.self) { shared in
        StoragePointer.toElements(of: shared.storage) { element, _ in body(element) }
      }
    }
    add(ViewField(name, documentation, offset: offset, .projectedView(Nested.self, projection, isOptional: false)))
  }

  /// Declares a view that a closure makes.
  @inlinable
  package mutating func view<Nested: TemplateView>(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (borrowing View) -> Nested
  ) {
    let projection = ViewField.Projection { pointer, body in
      let nested = pointer.borrow(as: View.self, value)
      StoragePointer.to(nested, body)
    }
    add(ViewField(name, documentation, .projectedView(Nested.self, projection, isOptional: false)))
  }

  /// Declares a view that a closure makes, or not.
  @inlinable
  package mutating func view<Nested: TemplateView>(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (borrowing View) -> Nested?
  ) {
    let projection = ViewField.Projection { pointer, body in
      if let nested = pointer.borrow(as: View.self, value) {
        StoragePointer.to(nested, body)
      }
    }
    add(ViewField(name, documentation, .projectedView(Nested.self, projection, isOptional: true)))
  }

  /// Declares a view that lies elsewhere: a closure gives it to another one, unless it is absent.
  @inlinable
  package mutating func view<Nested: TemplateView>(
    _ name: String, _ documentation: String,
    _ lend: @escaping @Sendable (borrowing View, _ body: (borrowing Nested) -> Void) -> Void
  ) {
    let projection = ViewField.Projection { pointer, body in
      pointer.borrow(as: View.self) { view in
        lend(view) { nested in StoragePointer.to(nested, body) }
      }
    }
    add(ViewField(name, documentation, .projectedView(Nested.self, projection, isOptional: true)))
  }

  /// Declares a list of views: a section over it is repeated for each.
  @inlinable @inline(__always)
  package mutating func list<Element: TemplateView>(
    _ name: String, _ documentation: String, _ path: any KeyPath<View, [Element]> & Sendable
  ) {
    guard let offset = MemoryLayout<View>.offset(of: path) else {
      return list(name, documentation) { $0[keyPath: path] }
    }
    let projection = ViewField.ListProjection(stride: MemoryLayout<Element>.stride) { pointer, body in
      pointer.borrow(as: [Element].self) { StoragePointer.toElements(of: $0, body) }
    }
    add(ViewField(name, documentation, offset: offset, .list(Element.self, projection)))
  }

  /// Declares a list of views that a closure makes.
  @inlinable
  package mutating func list<Element: TemplateView>(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (borrowing View) -> [Element]
  ) {
    let projection = ViewField.ListProjection(stride: MemoryLayout<Element>.stride) { pointer, body in
      StoragePointer.toElements(of: pointer.borrow(as: View.self, value), body)
    }
    add(ViewField(name, documentation, .list(Element.self, projection)))
  }

  /// Declares a list of views each of which a closure makes when its turn comes: none of them is kept.
  @inlinable
  package mutating func list<Element: TemplateView>(
    _ name: String, _ documentation: String, count: @escaping @Sendable (borrowing View) -> Int,
    _ element: @escaping @Sendable (borrowing View, _ index: Int) -> Element
  ) {
    let projection = ViewField.ListProjection(
      find: { pointer, body in
        let count = pointer.borrow(as: View.self, count)
        if count > 0 { body(pointer, count) }
      },
      makeElement: { pointer, index, body in
        let made = pointer.borrow(as: View.self) { element($0, index) }
        StoragePointer.to(made, body)
      })
    add(ViewField(name, documentation, .list(Element.self, projection)))
  }

  /// Declares a list of plain texts: in a section over it `{{.}}` is the text.
  @inlinable @inline(__always)
  package mutating func texts(_ name: String, _ documentation: String, _ path: any KeyPath<View, [String]> & Sendable) {
    guard let offset = MemoryLayout<View>.offset(of: path) else {
      return texts(name, documentation) { $0[keyPath: path] }
    }
    let projection = ViewField.ListProjection(stride: MemoryLayout<String>.stride) { pointer, body in
      pointer.borrow(as: [String].self) { StoragePointer.toElements(of: $0, body) }
    }
    add(ViewField(name, documentation, offset: offset, .texts(projection)))
  }

  /// Declares a list of plain texts that a closure makes.
  @inlinable
  package mutating func texts(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (borrowing View) -> [String]
  ) {
    let projection = ViewField.ListProjection(stride: MemoryLayout<String>.stride) { pointer, body in
      StoragePointer.toElements(of: pointer.borrow(as: View.self, value), body)
    }
    add(ViewField(name, documentation, .texts(projection)))
  }
}
