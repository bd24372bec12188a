/// One field of a view: its name, what it holds and how it is reached.
@usableFromInline
struct ViewField: Sendable {
  let name: String
  let documentation: String
  /// Where the pointer that the access functions take lies, in bytes from the start of the view: the stored property, or
  /// 0 for the view itself if the field is computed.
  let offset: Int
  let content: Content

  @usableFromInline
  init(_ name: String, _ documentation: String, offset: Int = 0, _ content: Content) {
    self.name = name
    self.documentation = documentation
    self.offset = offset
    self.content = content
  }

  @usableFromInline
  enum Content: Sendable {
    /// Something to be written; `isPresent` is nil if it always writes something.
    case writable(Kind, Storage, isPresent: Test?)
    case flag(Test)
    /// A view that lies at the offset; `isPresent` is nil if it is always there.
    case storedView(any TemplateView.Type, isPresent: Test?)
    case projectedView(any TemplateView.Type, Projection, isOptional: Bool)
    case list(any TemplateView.Type, ListProjection)
    case texts(ListProjection)
    /// A view whose fields are as good as the own ones.
    case included(any TemplateView.Type)
  }

  /// What is written, which decides where it may stand and how it is escaped.
  @usableFromInline
  enum Kind: String, Sendable {
    case text, url, html, json
  }

  /// How what is to be written is held.
  @usableFromInline
  enum Storage: Sendable {
    /// A `String` at the offset.
    case string
    /// A `String?` at the offset.
    case optionalString
    /// Whatever the function writes.
    case written(Writer)
  }
}
