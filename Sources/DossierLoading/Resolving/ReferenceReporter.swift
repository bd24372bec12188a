import DossierDiagnostics
import DossierModel

/// Turns ids that stand for no record into complaints, each with the id that was probably meant.
struct ReferenceReporter {
  /// For how many different ids near misses are looked for: each costs a walk over all ids of the dossier.
  private static let searchLimit = 100

  private let index: RecordIndex
  /// Ids of records that exist but couldn't be read: who refers to them is not to blame.
  private let unreadable: Set<String>
  /// A table or list from which records are missing.
  private let incomplete: SourceFileID?
  /// A record with a file of its own that couldn't be read, with the claims and events in it.
  private let incompleteRecord: SourceFileID?
  private var suggestions: [Missing: String?] = [:]

  private struct Missing: Hashable {
    let slug: String
    let expected: RecordKindSet
  }

  private init(_ index: RecordIndex, incomplete: [ContentFile]) {
    self.index = index
    unreadable = Set(incomplete.filter { $0.form == .frontMatter }.map(\.stem))
    self.incomplete = incomplete.first { $0.form == .list || $0.form == .table }?.id
    incompleteRecord = incomplete.first { $0.form == .frontMatter }?.id
  }

  /// The complaints about references, which come in the order of the files.
  ///
  /// - Parameter incomplete: the files from which records are missing.
  static func report(
    _ references: [UnresolvedReference], index: RecordIndex, incomplete: [ContentFile]
  ) -> [Diagnostic] {
    guard !references.isEmpty else { return [] }
    var reporter = ReferenceReporter(index, incomplete: incomplete)
    return references.compactMap { reporter.diagnostic($0) }
  }

  private mutating func diagnostic(_ reference: UnresolvedReference) -> Diagnostic? {
    guard !unreadable.contains(reference.slug) else { return nil }
    let suggestion =
      citation(reference) ?? suggestion(Missing(slug: reference.slug, expected: reference.expected))
    let isInside = reference.expected.contains(.claim) || reference.expected.contains(.event)
    return .unknownReference(
      reference, suggestion: suggestion, incomplete: incomplete ?? (isInside ? incompleteRecord : nil))
  }

  /// `gazette, page 4` for a citation without its comma.
  private func citation(_ reference: UnresolvedReference) -> String? {
    guard reference.expected == .sources, let blank = reference.slug.firstIndex(of: " ") else { return nil }
    let source = String(reference.slug[..<blank])
    guard let record = index[source], record.kind == .source else { return nil }
    return "\(source), \(reference.slug[blank...].drop { $0 == " " })"
  }

  private mutating func suggestion(_ missing: Missing) -> String? {
    if let known = suggestions[missing] { return known }
    guard suggestions.count < Self.searchLimit else { return nil }
    let candidates = missing.expected.kinds.lazy.flatMap { [index] in index.slugs(of: $0) }
    let suggestion = nearMiss(to: missing.slug, among: candidates)
    suggestions[missing] = .some(suggestion)
    return suggestion
  }
}

extension Diagnostic {
  fileprivate static func unknownReference(
    _ reference: UnresolvedReference, suggestion: String?, incomplete: SourceFileID?
  ) -> Diagnostic {
    let expected = reference.expected == .any ? "any record" : reference.expected.phrase
    var notes: [Note] = []
    if let incomplete {
      notes.append(Note("it may be among the records here that could not be read", at: .wholeFile(incomplete)))
    }
    if reference.expected == .speakers, MentionDecoder.hasFormOfIdentifier(reference.slug) {
      notes.append(
        Note("words instead of an id are written {text: \(reference.slug)}, in a table in a column `by.text`"))
    }
    if reference.expected == .sources, reference.slug.firstRange(of: "://") != nil {
      notes.append(Note("what is cited has a record of its own, with this as its `url`: dossier new source \"Title\""))
    }
    return Diagnostic(
      .unknownReference, "`\(excerpt(reference.slug))` is the id of no record, expected \(expected)",
      at: reference.range, suggestion: suggestion, notes: notes)
  }
}

extension DiagnosticKind {
  static let unknownReference = DiagnosticKind(
    "unknown-reference", .error,
    """
    An id names a record that exists: a file of that name, a row of a table with that id, an event inside a case, a claim. Mend the \
    spelling, or add the record (`dossier new`).
    """)
}
