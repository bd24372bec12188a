extension Array {
  /// The same elements without spare capacity: for what is kept until the site is published.
  var exact: [Element] {
    Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = buffer.initialize(fromContentsOf: self)
    }
  }
}
