import DossierDiagnostics
import DossierModel

/// Reads `words.yaml`: what a dossier words otherwise than the program does, in another language or in its own.
struct WordsDecoder {
  private var changes = WordChanges()
  private var scope: DecodingScope
  private var terms: [Located<String>] = []
  private var texts: [(text: Located<String>, words: Located<String>)] = []
  private var numberlessForms: [NumberlessForm] = []

  /// What a file says.
  struct Outcome {
    let changes: WordChanges
    /// The terms that it words, with their places.
    let terms: [Located<String>]
    /// The texts of templates that it words, and their words.
    let texts: [(text: Located<String>, words: Located<String>)]
    /// The plural forms whose numbers the dossier's language must tell.
    let numberlessForms: [NumberlessForm]
    let diagnostics: [Diagnostic]
  }

  /// What a file words otherwise; what is wrong in it is reported and left out.
  static func decode(_ bytes: [UInt8], of file: SourceFileID) -> Outcome {
    let document = YAMLComposer.compose(bytes, of: file)
    var decoder = WordsDecoder(file)
    if let node = document.node { decoder.decode(node) }
    return Outcome(
      changes: decoder.changes, terms: decoder.terms, texts: decoder.texts,
      numberlessForms: decoder.numberlessForms, diagnostics: document.diagnostics + decoder.scope.diagnostics)
  }

  private init(_ file: SourceFileID) {
    let nothing = RecordIndex(
      places: [:], references: [], definitions: RecordKind.allCases.map { _ in [] }, room: .none)
    // In which direction the words are read, the dossier says; weak marks do no harm in them.
    scope = DecodingScope(index: nothing, terms: TermTable(Vocabulary(), isRightToLeft: true), file: file)
  }

  private mutating func decode(_ node: DataNode) {
    guard let fields = scope.fields(of: node, WordsKey.self) else { return }
    if let texts = fields[.texts] { decode(texts: texts) }
    if let phrases = fields[.phrases] { decode(phrases: phrases) }
    changes.terms = words(ofTerms: fields[.terms])
    changes.inverses = words(ofTerms: fields[.inverses])
  }

  private mutating func decode(texts node: DataNode) {
    for entry in entries(of: node, "texts and their words") ?? [] {
      guard let words = scope.value(entry.value, .text) else { continue }
      texts.append((entry.key, Located(words, at: entry.value.range)))
    }
  }

  private mutating func words(ofTerms node: DataNode?) -> [String: String] {
    guard let node, let entries = entries(of: node, "terms and their words") else { return [:] }
    var texts: [String: String] = [:]
    terms += entries.map(\.key)
    for entry in entries { texts[entry.key.value] = scope.value(entry.value, .text) }
    return texts
  }

  private mutating func decode(phrases node: DataNode) {
    for entry in entries(of: node, "phrases") ?? [] {
      guard let phrase = Self.phrases[entry.key.value] else {
        scope.report(.unknownPhrase(entry))
        continue
      }
      let patterns = self.patterns(of: phrase, entry.value)
      if patterns[.other] != nil { changes.phrases[phrase] = patterns }
    }
  }

  /// A phrase's words, or those for each number that goes with a form of its own.
  private mutating func patterns(of phrase: Phrase, _ node: DataNode) -> [PluralRule.Category: WordPattern] {
    guard let entries = node.entries else { return pattern(of: phrase, node).map { [.other: $0] } ?? [:] }
    guard phrase.isCounted else {
      scope.report(.wrongShape(expected: "one text, since `\(phrase.key)` counts nothing", found: node))
      return [:]
    }
    var patterns: [PluralRule.Category: WordPattern] = [:]
    for entry in entries {
      guard let category = PluralRule.Category(rawValue: entry.key.value) else {
        scope.report(.unknownPluralForm(entry))
        continue
      }
      patterns[category] = pattern(of: phrase, entry.value, for: category)
    }
    if !entries.contains(where: { $0.key.value == PluralRule.Category.other.rawValue }) {
      scope.report(.missingPluralForm(of: phrase, at: node.range))
    }
    return patterns
  }

  /// - Parameter category: the numbers that it goes with. If they are a single one, it can say that itself.
  private mutating func pattern(
    of phrase: Phrase, _ node: DataNode, for category: PluralRule.Category = .other
  ) -> WordPattern? {
    // The spaces around a separator are part of it.
    guard let text = node.lineText, !text.isEmpty else {
      return scope.value(node, .text).flatMap { _ in nil }
    }
    do throws(WordPatternError) {
      let pattern = try WordPattern(parsing: text)
      if let hole = pattern.holes.first(where: { !phrase.holes.contains($0) }) {
        scope.report(.unknownHole(hole.rawValue, in: phrase, at: node.range))
        return nil
      }
      let missing = phrase.holes.filter { !pattern.holes.contains($0) }
      if let hole = missing.first(where: { category == .other || $0 != .n }) {
        scope.report(.missingHole(hole.rawValue, in: phrase, at: node.range))
        return nil
      }
      if !missing.isEmpty {
        numberlessForms.append(NumberlessForm(phrase: phrase, category: category, range: node.range))
      }
      return pattern
    } catch {
      switch error {
      case .unpairedBrace: scope.report(.unpairedBrace(in: phrase, at: node.range))
      case .unknownHole(let name): scope.report(.unknownHole(name, in: phrase, at: node.range))
      }
      return nil
    }
  }

  private mutating func entries(of node: DataNode, _ expected: String) -> [MappingEntry]? {
    if let entries = node.entries { return entries }
    if !node.isNothing { scope.report(.wrongShape(expected: "a mapping of \(expected)", found: node)) }
    return nil
  }

  private static let phrases = Dictionary(uniqueKeysWithValues: Phrase.allCases.map { ($0.key, $0) })
}
