/// An attribute as far as it decides what its value may hold.
enum HTMLAttribute: Hashable, Sendable {
  /// Any text.
  case plain
  /// A URL, read up to the given part.
  case url(URLPart)
  /// URLs with spaces or commas between them, and descriptors: `srcset`.
  case urlList(URLPart)
  /// A language that escaping can't make safe: CSS, a script, a whole document.
  case code(String)
  /// The `type` of a script, which decides what its content is.
  case scriptType

  /// The attribute called `name`, in lowercase, on `element`.
  init(_ name: [UInt8], on element: HTMLElement) {
    let name = String(decoding: name, as: UTF8.self)
    switch name {
    case "href", "src", "action", "formaction", "cite", "poster", "data", "background", "longdesc", "manifest",
      "profile",
      "classid", "codebase", "usemap", "icon", "xlink:href", "xml:base":
      self = .url(.start)
    case "srcset", "imagesrcset", "ping", "archive", "attributionsrc": self = .urlList(.start)
    case "style", "srcdoc": self = .code(name)
    case "type":
      if case .script = element { self = .scriptType } else { self = .plain }
    default: self = name.hasPrefix("on") ? .code(name) : .plain
    }
  }
}
