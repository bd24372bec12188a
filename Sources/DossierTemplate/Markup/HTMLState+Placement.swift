extension HTMLState {
  /// How a value of `kind` is escaped here, or why it can't stand here.
  func escaping(for kind: ViewField.Kind) -> Result<Escaping, Refusal> {
    switch self {
    case .text:
      switch kind {
      case .text, .url: .success(.text)
      case .html: .success(.none)
      case .json: .failure(.onlyInJSONScript)
      }
    case .content(.script(.json)): kind == .json ? .success(.json) : .failure(.onlyJSON)
    case .content(.escapableText(let name)):
      kind == .text || kind == .url ? .success(.text) : .failure(.onlyText("<\(name)>"))
    case .content(let element): .failure(.notEscapable("<\(element.name ?? "")>"))
    case .value(_, _, .none), .tag(_, .beforeValue): .failure(.unquoted)
    case .value(_, .code(let name), _): .failure(.notEscapable("the attribute '\(name)'"))
    case .value(_, .scriptType, _): .failure(.notEscapable("the attribute 'type' of a script"))
    case .value where kind == .html || kind == .json: .failure(.onlyText("an attribute"))
    case .value(_, .plain, _): .success(.attribute)
    case .value(_, .url(let part), _), .value(_, .urlList(let part), _): escaping(for: kind, in: part)
    case .tagOpen, .endTagOpen, .tag: .failure(.partOfTag)
    case .declarationOpen, .declaration: .failure(.notEscapable("a declaration"))
    case .comment: .failure(.notEscapable("an HTML comment"))
    }
  }

  private func escaping(for kind: ViewField.Kind, in part: URLPart) -> Result<Escaping, Refusal> {
    switch (kind, part) {
    case (_, .dangerous): .failure(.dangerousScheme)
    case (.url, .undecided), (.url, .scheme): .failure(.behindURLStart)
    case (.url, .start), (.url, .path): .success(.attribute)
    default: .success(.urlComponent)
    }
  }

  /// Why a value can't stand in a place.
  enum Refusal: Error, Equatable {
    case onlyText(String)
    case onlyJSON
    case onlyInJSONScript
    case notEscapable(String)
    case unquoted
    case partOfTag
    case dangerousScheme
    case behindURLStart
  }
}
