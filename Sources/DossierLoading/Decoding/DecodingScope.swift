import DossierDiagnostics
import DossierModel

/// What decoding one file can look up, and what it has to complain about.
///
/// A value: each file is decoded with its own, on any core, and the complaints of all are merged in the files' order.
struct DecodingScope {
  let index: RecordIndex
  let terms: TermTable
  /// Who vouches for what says nothing else: the source of the record, or the whole attribution of the statement around.
  private(set) var inherited: Attribution
  /// Whether the record or statement around names a source that couldn't be read: nothing in it lacks one.
  private(set) var inheritsUnknownSource = false
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var unresolved: [UnresolvedReference] = []
  /// Ids of records of a kind that can't stand there.
  private(set) var misplaced: [String] = []

  init(index: RecordIndex, terms: TermTable, file: SourceFileID) {
    self.index = index
    self.terms = terms
    inherited = Attribution(source: nil, range: .wholeFile(file))
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if mayReport(at: diagnostic.range) { diagnostics.append(diagnostic) }
  }

  mutating func report(_ reference: UnresolvedReference) {
    if mayReport(at: reference.range) { unresolved.append(reference) }
  }

  /// Reports a record that is of another kind than can stand there.
  mutating func report(_ diagnostic: Diagnostic, misplaced slug: String) {
    misplaced.append(slug)
    report(diagnostic)
  }

  /// Whether there is room for another complaint; says so once if not.
  private mutating func mayReport(at range: SourceRange?) -> Bool {
    let count = diagnostics.count + unresolved.count
    if count == ProblemLimit.count, let range { diagnostics.append(ProblemLimit.diagnostic(at: range)) }
    return count < ProblemLimit.count
  }

  /// Decodes what stands inside a statement or a record, and takes over its attribution where it has none.
  ///
  /// - Parameter unknownSource: whether a source is named there that couldn't be read.
  mutating func inheriting<Result>(
    _ attribution: Attribution, unknownSource: Bool = false, _ body: (inout DecodingScope) -> Result
  ) -> Result {
    let outer = (inherited, inheritsUnknownSource)
    inherited = attribution
    inheritsUnknownSource = unknownSource
    defer { (inherited, inheritsUnknownSource) = outer }
    return body(&self)
  }
}

extension DecodingScope {
  /// The value behind a key; nil if it is absent or couldn't be read, which has then been reported.
  mutating func value<Decoder: ValueDecoder>(_ node: DataNode?, _ decoder: Decoder) -> Decoder.Value? {
    guard let node else { return nil }
    return decoder.decode(node, &self)
  }

  /// The same with its place.
  mutating func located<Decoder: ValueDecoder>(_ node: DataNode?, _ decoder: Decoder) -> Located<Decoder.Value>? {
    guard let node else { return nil }
    return decoder.decode(node, &self).map { Located($0, at: node.textRange) }
  }

  /// The values of a key that takes one or a list, without those that couldn't be read.
  mutating func list<Decoder: ValueDecoder>(_ node: DataNode?, of decoder: Decoder) -> [Decoder.Value] {
    guard let node else { return [] }
    let items = node.items
    var values: [Decoder.Value] = []
    // Exactly as many: records hold these lists as long as the dossier lives.
    values.reserveCapacity(items.count)
    for item in items {
      guard let value = decoder.decode(item, &self) else { continue }
      values.append(value)
    }
    return values
  }

  /// The same with their places.
  mutating func locatedList<Decoder: ValueDecoder>(
    _ node: DataNode?, of decoder: Decoder
  ) -> [Located<Decoder.Value>] {
    (node?.items ?? []).compactMap { located($0, decoder) }
  }

  /// The fields of a mapping, those that it can't have and those that it lacks reported; nil if it is none.
  mutating func fields<Key: MappingKey>(of node: DataNode, _ keys: Key.Type) -> Fields<Key>? {
    guard let entries = node.entries else {
      report(.wrongShape(expected: "a mapping (\(Key.shape.name))", found: node))
      return nil
    }
    return fields(entries, at: node.range)
  }

  /// The fields of a mapping with these entries.
  mutating func fields<Key: MappingKey>(_ entries: [MappingEntry], at range: SourceRange) -> Fields<Key> {
    let shape = Key.shape
    var misspelled: [String] = []
    var fields = Fields<Key>(entries, at: range) { entry in
      let complaint = Diagnostic.unknownKey(entry, after: entries.entry(before: entry), in: shape)
      if let suggestion = complaint.suggestion { misspelled.append(suggestion) }
      report(complaint)
    }
    fields.misspelled = misspelled
    for (key, slot) in shape.required where !fields.hasValue(atSlot: slot) && !misspelled.contains(key) {
      report(.missingKey(key, in: shape, at: fields.range(ofKey: key) ?? range))
    }
    return fields
  }
}

extension [MappingEntry] {
  /// The entry in front of another one; nil for the first.
  fileprivate func entry(before other: MappingEntry) -> MappingEntry? {
    firstIndex { $0.key.range == other.key.range }.flatMap { $0 > startIndex ? self[$0 - 1] : nil }
  }
}
