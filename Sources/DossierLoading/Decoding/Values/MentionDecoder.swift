import DossierDiagnostics
import DossierModel

/// The keys of a speaker that is written as a mapping.
enum MentionKey: UInt8, MappingKey {
  case id, label, text

  static let shape = MappingShape(
    "speaker", Self.self,
    shortForms: [
      "`jana-example`, of lowercase letters, digits and hyphens only, is the id of a record",
      "`two dock workers`, with a blank, a capital or any other character, is text",
    ],
    """
    Somebody who says something, passes it on or has a part in something: a person, an organization, a place or a source of the \
    dossier, or words only. Either `id` or `text` is needed.
    """)

  var field: Field {
    switch self {
    case .id: Field("id", .reference(RecordKindSet.speakers.kinds), "The record")
    case .label: Field("as", .text, "What to call the record here instead of its own name")
    case .text: Field("text", .text, "The words, where they would be taken for an id: `{text: critics}`")
    }
  }
}

/// A record, by its id, or words for which there is no record.
struct MentionDecoder: ValueDecoder {
  /// What kinds of record it can be.
  let kinds: RecordKindSet

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Mention? {
    guard node.entries != nil else {
      return scope.value(node, .text).map { mention($0, at: node.textRange, &scope) }
    }
    guard let fields = scope.fields(of: node, MentionKey.self) else { return nil }
    return mention(id: fields[.id], label: fields[.label], text: fields[.text], at: node.textRange, &scope)
  }

  /// A mention made of the parts of a mapping.
  func mention(
    id: DataNode?, label: DataNode?, text: DataNode?, at range: SourceRange, _ scope: inout DecodingScope
  ) -> Mention? {
    let words = scope.value(text, .text)
    let otherName = scope.value(label, .text)
    if let id {
      if let text { scope.report(.idBesideText(at: text.range)) }
      guard let reference = scope.value(id, .reference(to: kinds)) else { return otherName.map(Mention.text) }
      return .record(label: otherName, reference)
    }
    if text == nil {
      scope.report(.emptyMention(at: range))
    } else if let label {
      scope.report(.labelWithoutID(at: label.range))
    }
    return words.map(Mention.text)
  }

  /// What a text stands for: an id if it has the form of one. An unknown id is reported and taken for words.
  func mention(_ text: String, at range: SourceRange, _ scope: inout DecodingScope) -> Mention {
    guard Self.hasFormOfIdentifier(text) else {
      if text.hasPrefix("{"), text.hasSuffix("}") { scope.report(.bracesInText(at: range)) }
      return .text(text)
    }
    guard let reference = scope.reference(to: text, kinds, at: range) else { return .text(text) }
    return .record(label: nil, reference)
  }

  /// Whether a text consists of lowercase letters, digits and hyphens only.
  static func hasFormOfIdentifier(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
      default: false
      }
    }
  }
}

extension ValueDecoder where Self == MentionDecoder {
  /// Whoever can say something or have a part in something.
  static var speaker: MentionDecoder { MentionDecoder(kinds: .speakers) }
  /// A place of the dossier, or words for one.
  static var place: MentionDecoder { MentionDecoder(kinds: .places) }
  static var organization: MentionDecoder { MentionDecoder(kinds: .organizations) }
}

extension Diagnostic {
  fileprivate static func emptyMention(at range: SourceRange) -> Diagnostic {
    Diagnostic(.ambiguousMention, "neither `id` nor `text` found, expected one of them", at: range)
  }

  fileprivate static func bracesInText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .ambiguousMention, "a mapping in quotes or in a cell is shown as it is written; expected an id or words",
      at: range, notes: [Note("in a table, its parts stand in columns such as `by.id` and `by.text`")])
  }

  fileprivate static func labelWithoutID(at range: SourceRange) -> Diagnostic {
    Diagnostic(.ambiguousMention, "`as` beside `text` found, expected it only beside `id`", at: range)
  }

  fileprivate static func idBesideText(at range: SourceRange) -> Diagnostic {
    Diagnostic(.ambiguousMention, "`text` beside `id` found, expected only one of them", at: range)
  }
}

extension DiagnosticKind {
  static let ambiguousMention = DiagnosticKind(
    "ambiguous-mention", .error,
    """
    Somebody is named either by the `id` of a record, with `as` for another label, or by words in `text`.
    """)
}
