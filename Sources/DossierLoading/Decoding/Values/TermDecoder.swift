import DossierDiagnostics
import DossierModel

/// A term of one of the dossier's vocabularies.
struct TermDecoder: ValueDecoder {
  let list: VocabularyList

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard let text = scope.value(node, .text) else { return nil }
    if let term = scope.terms[list, text] { return term }
    scope.report(
      .unknownTerm(text, at: node.textRange, expected: list.noun, among: scope.terms[list], extensible: list.key))
    return nil
  }
}

/// One of a few words that are the same in every dossier.
struct ChoiceDecoder<Choice: RawRepresentable<String> & CaseIterable>: ValueDecoder {
  /// What is chosen, as a sentence calls it: `status`.
  let noun: String
  let choices: [Choice]

  init(noun: String, among choices: [Choice] = Array(Choice.allCases)) {
    self.noun = noun
    self.choices = choices
  }

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Choice? {
    guard let text = scope.value(node, .text) else { return nil }
    if let choice = choices.first(where: { $0.rawValue == text }) { return choice }
    scope.report(.unknownTerm(text, at: node.textRange, expected: noun, among: choices.map(\.rawValue)))
    return nil
  }
}

/// `yes` or `no`; `true` and `false` are understood.
struct YesOrNoDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Bool? {
    guard let text = scope.value(node, .text) else { return nil }
    switch text {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      scope.report(.unknownTerm(text, at: node.textRange, expected: "answer", among: ["yes", "no"]))
      return nil
    }
  }
}

extension ValueDecoder where Self == TermDecoder {
  static func term(of list: VocabularyList) -> TermDecoder { TermDecoder(list: list) }
}

extension ValueDecoder where Self == YesOrNoDecoder {
  static var yesOrNo: YesOrNoDecoder { YesOrNoDecoder() }
}

extension Diagnostic {
  /// - Parameter extensible: the key of `vocabulary` in `dossier.yaml` that adds terms, if it can.
  static func unknownTerm(
    _ text: String, at range: SourceRange, expected noun: String, among terms: [String], extensible key: String? = nil
  ) -> Diagnostic {
    let near = nearMiss(to: text, among: terms).flatMap { isOpposite(text, of: $0) ? nil : $0 }
    let suggestion = near ?? onlyTerm(with: text, among: terms)
    var summary = "`\(excerpt(text))` is no \(noun)"
    if suggestion == nil || terms.count <= 8 { summary += ": expected one of \(terms.joined(separator: ", "))" }
    let notes = key.map { [Note("`vocabulary: {\($0): […]}` in dossier.yaml adds terms")] } ?? []
    return Diagnostic(.unknownTerm, summary, at: range, suggestion: suggestion, notes: notes)
  }
}

/// Whether a text is a term with a syllable before it that turns it round: nobody who writes `unconfirmed` means `confirmed`.
private func isOpposite(_ text: String, of term: String) -> Bool {
  ["un", "in", "non", "non-", "not-", "dis", "de"].contains { text == $0 + term }
}

/// The term of which a text is one of the words, if there is only one: `newspaper` for `article-newspaper`.
private func onlyTerm(with text: String, among terms: [String]) -> String? {
  let candidates = terms.filter { term in term.split { $0 == "-" || $0 == "_" }.contains { $0 == text } }
  return candidates.count == 1 ? candidates.first : nil
}

extension DiagnosticKind {
  static let unknownTerm = DiagnosticKind(
    "unknown-term", .error,
    """
    Statuses, kinds, stages, outcomes and the like are terms of a fixed list, so that pages can sort, count and explain by them. Most \
    lists can be extended under `vocabulary` in dossier.yaml.
    """)
}
