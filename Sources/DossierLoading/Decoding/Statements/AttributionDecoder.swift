package import DossierDiagnostics
import DossierModel

/// The keys that say who vouches for something. They stand beside whatever they attribute.
enum AttributionKey: UInt8, MappingKey {
  case source = 44
  case speakers, relays, madeOn, status, grade, others

  static let shape = MappingShape(
    "attribution", Self.self,
    """
    Who says something, on whose word, where it can be read and how far it may be trusted. These keys stand beside whatever they \
    attribute. What has none of these keys is attributed as that in which it stands: the record (its `in` with the place in it, its `by`, \
    `via`, `made_on`, `status` and `grade`), or inside it the claim, the event or the count. What has some of them takes over the others, so \
    that a page number or a grade makes no report of a rumor; but with a `by` of its own it takes over the source alone, and with another \
    source in `in` nothing.
    """)
  static let mask = slotMask

  var field: Field {
    switch self {
    case .source: Field("in", .citation, "Where it can be read")
    case .speakers: Field("by", .list(.speaker), "Who says so, if not the source itself; one or a list")
    case .relays:
      Field("via", .list(.speaker), "Who passed it on; one or a list, in order from the speaker outward to the source")
    case .madeOn: Field("made_on", .date, "When it was said")
    case .status:
      Field(
        "status", .choice(ClaimStatus.written.map(\.rawValue)),
        """
        What has become of it; else `reported`. *alleged*: said without proof, often at second hand. *reported*: stated by a source as \
        its own report. *confirmed*: borne out by two independent sources or an official record. *disputed*: doubted or contradicted by \
        somebody else. *denied*: rejected by the one whom it concerns; `by` stays the one who says so, and whoever denies it has a \
        claim with `disputes`. *retracted*: taken back by the one who said it. What has neither a source nor anybody who says so is shown \
        as having none, and is `unsourced` in the data
        """)
    case .grade:
      Field("grade", .grade, "Reliability of the source and credibility of the information, by the Admiralty code")
    case .others:
      Field(
        "also", .list(.mapping("attribution")),
        """
        Further attributions. With `by`: who else says the same. Without: where else the same words of the same speakers can be read, so \
        that `by`, `made_on` and `status` hold there, too, unless they are given
        """)
    }
  }
}

/// Who vouches for a statement: read from the keys beside it.
struct AttributionDecoder {
  func decode(_ fields: Fields<some MappingKey>, _ scope: inout DecodingScope) -> Attribution {
    let attribution = chains(fields, &scope)
    if fields.hasValue(inAnySlotOf: AttributionKey.mask), attribution.namesPasserTwice {
      lookForCircle(in: attribution, fields, &scope)
    }
    return attribution
  }

  private func chains(_ fields: Fields<some MappingKey>, _ scope: inout DecodingScope) -> Attribution {
    var attribution = scope.inherited
    attribution.range = fields.range
    guard fields.hasValue(inAnySlotOf: AttributionKey.mask) else { return attribution }
    if let node = fields[shared: AttributionKey.source] {
      let citation = scope.value(node, .citation)
      if let inherited = attribution.source, citation?.source != inherited.source {
        attribution = Attribution(source: nil, range: node.range)
      }
      attribution.source = citation
      attribution.range = node.range
    }
    if let node = fields[shared: AttributionKey.speakers] {
      attribution = Attribution(source: attribution.source, range: attribution.range)
      attribution.speakers = scope.list(node, of: .speaker)
    }
    if let node = fields[shared: AttributionKey.relays] { attribution.relays = scope.list(node, of: .speaker) }
    if let node = fields[shared: AttributionKey.madeOn] { attribution.madeOn = scope.value(node, .date) }
    if let node = fields[shared: AttributionKey.status] {
      attribution.status = scope.value(node, ChoiceDecoder(noun: "status", among: ClaimStatus.written)) ?? .reported
    }
    if let node = fields[shared: AttributionKey.grade] { attribution.grade = scope.value(node, .grade) }
    attribution.others = []
    if let node = fields[shared: AttributionKey.others] {
      attribution.others = others(node, of: attribution, &scope)
    }
    return attribution
  }

  /// Further attributions of a statement, and those inside them, as one list.
  private func others(_ node: DataNode, of main: Attribution, _ scope: inout DecodingScope) -> [Attribution] {
    var others: [Attribution] = []
    for item in node.items {
      guard let fields = scope.fields(of: item, AttributionKey.self) else { continue }
      var other = chains(fields, &scope)
      if fields[shared: AttributionKey.speakers] == nil {
        other.speakers = main.speakers
        if fields[shared: AttributionKey.madeOn] == nil { other.madeOn = main.madeOn }
        if fields[shared: AttributionKey.status] == nil { other.status = main.status }
      }
      others += other.flattened
    }
    return others
  }

  private func lookForCircle(
    in attribution: Attribution, _ fields: Fields<some MappingKey>, _ scope: inout DecodingScope
  ) {
    guard let circle = AttributionCircle(in: attribution.flattened) else { return }
    let (relays, others) = (fields[shared: AttributionKey.relays], fields[shared: AttributionKey.others])
    let slugs = circle.members.map(scope.index.slug)
    let closing = Self.relays(relays, others).last { slugs.contains(Self.identifier(of: $0)) }
    let range = closing?.textRange ?? others?.range ?? fields.range
    scope.report(.circularAttribution(slugs, at: range))
  }

  /// Whoever passes something on, in all attributions of a statement, as it was written.
  private static func relays(_ relays: DataNode?, _ others: DataNode?) -> [DataNode] {
    let keys = (AttributionKey.relays.field.key, AttributionKey.others.field.key)
    let more = others?.items.flatMap { Self.relays($0[keys.0], $0[keys.1]) } ?? []
    return (relays?.items ?? []) + more
  }

  private static func identifier(of mention: DataNode) -> String {
    (mention.scalarText ?? mention[MentionKey.id.field.key]?.scalarText ?? "").trimmingBlanks
  }
}

extension Diagnostic {
  /// - Parameter members: the ids of those in the circle, each of whom has it from the next.
  package static func circularAttribution(_ members: [String], at range: SourceRange, notes: [Note] = []) -> Diagnostic
  {
    let first = members.first ?? ""
    let shown = members.count > 8 ? members.prefix(7) + ["…"] : members[...]
    let chain = (shown + [first]).map { $0 == "…" ? $0 : "`\($0)`" }.joined(separator: " from ")
    return Diagnostic(.circularAttribution, "chain of attribution is a circle: \(chain)", at: range, notes: notes)
  }
}

extension DiagnosticKind {
  package static let circularAttribution = DiagnosticKind(
    "circular-attribution", .error,
    """
    A chain of attribution leads from the source (`in`) through those who passed it on (`via`) to those who say so (`by`), and from a \
    copy to what it `republishes`. In one statement, `also` included, nobody can have it from somebody who has it from them: then \
    nobody would have said it first. Take the one out who was named twice, or write what is known of the beginning in words.
    """)
}

extension Attribution {
  /// This one and all others of the same statement, each without others.
  var flattened: [Attribution] {
    guard !others.isEmpty else { return [self] }
    var all: [Attribution] = []
    // Exactly as many: records hold these lists as long as the dossier lives.
    all.reserveCapacity(1 + others.count)
    all.append(alone)
    all += others
    return all
  }

  /// The same without others.
  var alone: Attribution {
    var alone = self
    alone.others = []
    return alone
  }
}
