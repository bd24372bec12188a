import DossierDiagnostics
import DossierModel

/// The keys of a claim.
enum ClaimKey: UInt8, MappingKey {
  case id, subject, topic, value, says, place, concerns, counts, disputes, supports

  static let shape = MappingShape(
    "claim", Self.self, with: [TimeKey.self, AttributionKey.self],
    """
    Something that somebody says about a record. Claims about one subject that share `about` and differ in `value` form a conflict and \
    are shown side by side; so do those whose `counts` give figures for the same `what` that can't both be true.
    """)

  var field: Field {
    switch self {
    case .id: Field("id", .identifier, "A name by which others refer to it; made from the subject's if there is none")
    case .subject: Field("subject", .reference(RecordKindSet.subjects.kinds), "The record it is about; in tables only")
    case .topic:
      Field(
        "about", .topic,
        "What it is about, as one hyphenated word: `departure`; see `topics` of the [dossier](#dossier)")
    case .value:
      Field(
        "value", .text,
        "The short answer that it gives to that, compared to find conflicts: dates, written as EDTF, differ where no day can be what both mean; other words, where more than capitals, accents and a final point do"
      )
    case .says: Field("says", .text, required: true, "The claim as one sentence, in the editors' words")
    case .place: Field("place", .place, "Where it was")
    case .concerns:
      Field("concerns", .list(.reference(RecordKindSet.subjects.kinds)), "Other records on whose pages it is shown")
    case .counts:
      Field(
        "counts", .list(.mapping("count")),
        "The figures in it, as data; compared with those of other claims `about` the same")
    case .disputes: Field("disputes", .list(.reference([.claim])), "Claims that it speaks against")
    case .supports: Field("supports", .list(.reference([.claim])), "Claims that it speaks for")
    }
  }
}

/// Reads a claim.
struct ClaimDecoder {
  /// The record in which it is written; nil in a table.
  let owner: RecordReference?

  func decode(_ record: IndexedRecord, _ scope: inout DecodingScope) -> Claim {
    let node = record.declaration.node
    let fields: Fields<ClaimKey> = scope.fields(node.entries ?? [], at: node.range)
    let attribution = AttributionDecoder().decode(fields, &scope)
    let attributions = attribution.flattened
    let mayHaveSource = fields[shared: AttributionKey.source] != nil || scope.inheritsUnknownSource
    if !mayHaveSource, attributions.allSatisfy({ $0.source == nil }) {
      scope.report(.claimWithoutSource(record.slug, at: record.declaration.range))
    }
    let disputes = others(fields[.disputes], than: record, "disputes", &scope)
    let supports = others(fields[.supports], than: record, "supports", &scope)
    for item in fields[.supports]?.items ?? [] {
      guard let slug = item.scalarText?.trimmingBlanks, case .claim(let id) = scope.index[slug], disputes.contains(id)
      else { continue }
      scope.report(.selfReference("claim `\(record.slug)` both supports and disputes `\(slug)`", at: item.textRange))
    }
    let counts = scope.inheriting(attribution.alone) { $0.list(fields[.counts], of: .count) }
    let value = scope.value(fields[.value], .text)
    return Claim(
      slug: record.slug,
      range: record.declaration.range,
      subject: subject(fields, &scope) ?? record.reference,
      concerns: scope.list(fields[.concerns], of: .reference(to: .subjects)),
      topic: scope.value(fields[.topic], .topic),
      value: value,
      says: scope.value(fields[.says], .sentenceText) ?? value ?? record.slug,
      when: scope.time(fields),
      place: scope.value(fields[.place], .place),
      counts: counts,
      disputes: disputes,
      supports: supports,
      attributions: attributions)
  }

  /// The claims that a claim speaks for or against, of which it isn't one.
  private func others(
    _ node: DataNode?, than record: IndexedRecord, _ verb: String, _ scope: inout DecodingScope
  ) -> [ClaimID] {
    for item in node?.items ?? [] where item.scalarText?.trimmingBlanks == record.slug {
      scope.report(.selfReference("claim `\(record.slug)` \(verb) itself", at: item.range))
    }
    return scope.list(node, of: .claimID)
  }

  private func subject(_ fields: Fields<ClaimKey>, _ scope: inout DecodingScope) -> RecordReference? {
    guard let owner else {
      if fields[.subject] == nil { scope.report(.missingKey("subject", in: ClaimKey.shape, at: fields.range)) }
      return scope.value(fields[.subject], .reference(to: .subjects))
    }
    if let node = fields[.subject] { scope.report(.subjectIsImplied(at: node.range)) }
    return owner
  }
}

extension Diagnostic {
  fileprivate static func claimWithoutSource(_ slug: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.claimWithoutSource, "claim `\(slug)` has no source", at: range)
  }

  static func selfReference(_ summary: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.selfReference, summary, at: range)
  }

  fileprivate static func subjectIsImplied(at range: SourceRange) -> Diagnostic {
    Diagnostic(.subjectIsImplied, "`subject` found inside a record, which is itself the subject", at: range)
  }
}

extension DiagnosticKind {
  static let claimWithoutSource = DiagnosticKind(
    "claim-without-source", .error,
    """
    Every claim names the source in which it can be read: with its own `in`, or with that of the record in which it is written. Who \
    said it (`by`) is not enough, because readers must be able to look it up.
    """)

  static let selfReference = DiagnosticKind(
    "self-reference", .error,
    """
    A claim speaks for or against other claims (`supports`, `disputes`), not itself, and not both for and against one; a relation ties a \
    record to another one. Name the other, or take the id out.
    """
  )

  static let subjectIsImplied = DiagnosticKind(
    "subject-is-implied", .error,
    """
    A claim inside a record is about that record; `subject` is for claims in tables of their own. Move the claim to the record it is \
    about, or name further records in `concerns`.
    """)
}
