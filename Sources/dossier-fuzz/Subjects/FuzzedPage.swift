import DossierTemplate

/// A page with a field of each sort, all of whose text tries to break out of where it is put.
struct FuzzedPage: TemplateView {
  /// A byte that the text has after each character that must not get through: one that templates hardly have themselves.
  static let mark: UInt8 = 0x01
  private static let hostile = "x<\u{1}>\u{1}\"\u{1}'\u{1}&\u{1}"

  private var items = [FuzzedItem(name: hostile), FuzzedItem(name: "")]

  static let fields = ViewFields<FuzzedPage>("page", "A page with a field of each sort.") { fields in
    fields.text("name", "Hostile text.") { _ in hostile }
    fields.text("missing", "Text that is absent.") { _ in String?.none }
    fields.url("url", "A URL.") { _ in FuzzedURL(text: "a.html?b=c&d") }
    fields.html("note", "Finished HTML.") { _ in HTMLFragment(trusted: Array("<p>note</p>".utf8)) }
    fields.json("data", "Finished JSON.") { _ in JSONFragment(Array(#"{"a": "</script>"}"#.utf8)) }
    fields.flag("yes", "Always set.") { _ in true }
    fields.flag("no", "Never set.") { _ in false }
    fields.texts("words", "Hostile words.") { _ in [hostile, hostile] }
    fields.list("items", "Two items.", \.items)
    fields.view("item", "The first of them.") { $0.items.first }
  }
}

/// Something in a list, which holds others of its kind.
struct FuzzedItem: TemplateView {
  var name: String

  static let fields = ViewFields<FuzzedItem>("item", "Something in a list.") { fields in
    fields.text("name", "Hostile text.", \.name)
    fields.list("items", "None.") { _ in [FuzzedItem]() }
  }
}

/// A URL as it was written.
struct FuzzedURL: URLWritable {
  let text: String

  func write(to output: inout OutputBuffer) {
    output.append(text)
  }
}
