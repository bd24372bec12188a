/// A key of a record's front matter with its value.
struct DraftField {
  let key: String
  let value: DraftValue

  init(_ key: String, _ value: DraftValue) {
    self.key = key
    self.value = value
  }

  init(_ key: String, _ text: String) {
    self.init(key, .text(text))
  }

  init(_ key: String, _ texts: [String]) {
    self.init(key, .list(texts.map(DraftValue.text)))
  }

  init(_ key: String, _ items: [[DraftField]]) {
    self.init(key, .list(items.map(DraftValue.fields)))
  }

  /// Whether nothing would be written: an empty text or list.
  var isEmpty: Bool {
    switch value {
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .fields(let fields): fields.isEmpty
    }
  }
}
