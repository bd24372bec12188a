/// An element as far as it decides how its content is read.
enum HTMLElement: Hashable, Sendable {
  /// Content is markup.
  case ordinary
  /// Content is text in which character references count: `title` and `textarea`.
  case escapableText(String)
  case script(ScriptType)
  /// Content is text without character references, which can't be escaped: `style`, `iframe` …
  case rawText(String)

  /// What a script's `type` says; of several the first counts.
  enum ScriptType: Hashable, Sendable {
    case undeclared, code, json
  }

  /// The element that a tag with `name`, in lowercase, belongs to.
  init(_ name: [UInt8]) {
    let name = String(decoding: name, as: UTF8.self)
    switch name {
    case "title", "textarea": self = .escapableText(name)
    case "script": self = .script(.undeclared)
    case "style", "xmp", "iframe", "noembed", "noframes", "plaintext": self = .rawText(name)
    default: self = .ordinary
    }
  }

  /// The name, for elements whose content isn't markup: only the tag that closes them ends it.
  var name: String? {
    switch self {
    case .ordinary: nil
    case .escapableText(let name), .rawText(let name): name
    case .script: "script"
    }
  }
}
