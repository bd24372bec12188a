extension ViewField {
  // Each function is wrapped in a struct: bare ones in arrays and optionals are stored for the most general use and pass two
  // adapters on each call, which costs more than most of them do.

  /// Writes what lies at a place, escaped as it is told to.
  @usableFromInline
  struct Writer: Sendable {
    let write: @Sendable (StoragePointer, Escaping, inout OutputBuffer) -> Void

    @usableFromInline
    init(_ write: @escaping @Sendable (StoragePointer, Escaping, inout OutputBuffer) -> Void) {
      self.write = write
    }
  }

  /// What is asked about what lies at a place. The most frequent questions need no function.
  @usableFromInline
  enum Test: Sendable {
    /// Whether a `Bool` is true.
    case flag
    /// Whether a `String?` is there and not empty.
    case optionalString
    case question(Question)

    @usableFromInline
    static func asking(_ ask: @escaping @Sendable (StoragePointer) -> Bool) -> Test {
      .question(Question(ask: ask))
    }
  }

  @usableFromInline
  struct Question: Sendable {
    let ask: @Sendable (StoragePointer) -> Bool
  }

  /// Calls a closure with the place of a view, unless the view is absent.
  @usableFromInline
  struct Projection: Sendable {
    let find: @Sendable (StoragePointer, (StoragePointer) -> Void) -> Void

    @usableFromInline
    init(_ find: @escaping @Sendable (StoragePointer, (StoragePointer) -> Void) -> Void) {
      self.find = find
    }
  }

  /// Calls a closure with the place of the first element and their count, unless there is none. Of elements that are made one by one it
  /// is the place from which they are made.
  @usableFromInline
  struct ListProjection: Sendable {
    @usableFromInline typealias Find = @Sendable (StoragePointer, (StoragePointer, Int) -> Void) -> Void
    /// Calls a closure with the place of the element with an index.
    @usableFromInline typealias Make = @Sendable (StoragePointer, Int, (StoragePointer) -> Void) -> Void

    let find: Find
    /// How far apart the elements lie, in bytes.
    let stride: Int
    let makeElement: Make?

    @usableFromInline
    init(stride: Int, _ find: @escaping Find) {
      self.find = find
      self.stride = stride
      makeElement = nil
    }

    @usableFromInline
    init(find: @escaping Find, makeElement: @escaping Make) {
      self.find = find
      stride = 0
      self.makeElement = makeElement
    }
  }
}
