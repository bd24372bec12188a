import DossierDiagnostics
import DossierModel

/// The keys of a party to a case or a participant of an event.
enum PartyKey: UInt8, MappingKey {
  case who, role, outcome

  static let shape = MappingShape(
    "party", Self.self, with: [AttributionKey.self],
    shortForms: [
      "`jana-example` is who, without a role",
      "`jana-example as accused` is who and the role, after an id or with one of the usual roles",
    ],
    "Somebody's part in a case or an event.")

  var field: Field {
    switch self {
    case .who: Field("who", .speaker, required: true, "Who it is")
    case .role: Field("role", .text, "Usual: \(Party.usualRoles.joined(separator: ", ")); other text is possible")
    case .outcome:
      Field(
        "outcome", .term(.outcomes),
        "What became of them in this matter. Where accounts of one party differ, each is a party of its own, and a finding calls the question `outcome-` and the party's id"
      )
    }
  }
}

/// Somebody's part in a case or an event.
struct PartyDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Party? {
    guard node.entries != nil else {
      var attribution = scope.inherited
      attribution.range = node.range
      return shortForm(node, &scope).map {
        Party(who: $0.who, role: $0.role, outcome: nil, attribution: attribution, range: node.range)
      }
    }
    guard let fields = scope.fields(of: node, PartyKey.self) else { return nil }
    let attribution = AttributionDecoder().decode(fields, &scope)
    let outcome = fields[.outcome].flatMap { node in
      scope.value(node, .term(of: .outcomes)).map { Located($0, at: node.range) }
    }
    return named(fields, &scope).map {
      Party(who: $0.who, role: $0.role, outcome: outcome, attribution: attribution, range: node.range)
    }
  }

  /// Who it is and in what role; the short form is understood behind `who`, too.
  private func named(_ fields: Fields<PartyKey>, _ scope: inout DecodingScope) -> (who: Mention, role: String)? {
    guard let who = fields[.who] else { return nil }
    if who.entries == nil, fields[.role] == nil { return shortForm(who, &scope) }
    let role = scope.value(fields[.role], .text) ?? ""
    if let node = fields[.role] { lookForMisspelling(role, at: node.textRange, &scope) }
    return scope.value(who, .speaker).map { ($0, role) }
  }

  /// `jana-example as accused`
  private func shortForm(_ node: DataNode, _ scope: inout DecodingScope) -> (who: Mention, role: String)? {
    guard let text = scope.value(node, .text) else { return nil }
    let (who, role) = Self.parts(of: text)
    let range = role.isEmpty ? node.textRange : node.range(ofScalars: 0..<who.unicodeScalars.count)
    if !role.isEmpty { lookForMisspelling(role, at: node.textRange, &scope) }
    return (MentionDecoder.speaker.mention(who, at: range, &scope), role)
  }

  /// Points at a role that is nearly a usual one.
  private func lookForMisspelling(_ role: String, at range: SourceRange, _ scope: inout DecodingScope) {
    guard role.utf8.count > 4, !Party.isUsual(role), !role.utf8.contains(UInt8(ascii: " ")),
      let near = Self.nearMissAmongUsualRoles(to: role.lowercased())
    else { return }
    scope.report(.doubtfulRole(role, at: range, suggestion: near))
  }

  private static func nearMissAmongUsualRoles(to role: String) -> String? {
    // Roles are many: a search among the few that begin and end alike, most often none, costs next to nothing.
    let candidates = Party.usualRoles.filter {
      $0.utf8.first == role.utf8.first && $0.utf8.last == role.utf8.last
    }
    guard !candidates.isEmpty else { return nil }
    return nearMiss(to: role, among: candidates).flatMap { isMisspelling(role, of: $0) ? $0 : nil }
  }

  /// Whether at most two letters within it were changed: another ending makes another word, an accuser of an accused.
  private static func isMisspelling(_ role: String, of usual: String) -> Bool {
    let common = zip(role, usual).prefix { $0 == $1 }.count
    let rest = zip(role.reversed(), usual.reversed()).prefix { $0 == $1 }.count
    return common > 0 && rest > 0 && common + rest >= max(role.count, usual.count) - 2
      && abs(role.count - usual.count) <= 1
  }

  /// The text before and after the last ` as `, if it is a role that is named there: words can hold an "as" too.
  static func parts(of text: String) -> (who: String, role: String) {
    guard let separator = text.lastRange(of: " as ") else { return (text, "") }
    let who = String(text[..<separator.lowerBound]).trimmingBlanks
    let role = String(text[separator.upperBound...]).trimmingBlanks
    guard MentionDecoder.hasFormOfIdentifier(who) || Party.isUsual(role) else { return (text, "") }
    return who.isEmpty || role.isEmpty ? (text, "") : (who, role)
  }
}

extension ValueDecoder where Self == PartyDecoder {
  static var party: PartyDecoder { PartyDecoder() }
}

extension Diagnostic {
  fileprivate static func doubtfulRole(_ role: String, at range: SourceRange, suggestion: String) -> Diagnostic {
    Diagnostic(.doubtfulRole, "`\(excerpt(role))` is none of the usual roles", at: range, suggestion: suggestion)
  }
}

extension DiagnosticKind {
  static let doubtfulRole = DiagnosticKind(
    "doubtful-role", .advice,
    """
    Any text may be a role, but this one is nearly a usual role, by which pages tell who is accused. Write the usual one, or other words.
    """)
}

extension String {
  /// Where an ASCII text last occurs.
  fileprivate func lastRange(of text: StaticString) -> Range<String.Index>? {
    let count = text.utf8CodeUnitCount
    var end = utf8.endIndex
    while let start = utf8.index(end, offsetBy: -count, limitedBy: utf8.startIndex) {
      if text.withUTF8Buffer({ utf8[start..<end].elementsEqual($0) }) { return start..<end }
      guard start > utf8.startIndex else { return nil }
      end = utf8.index(before: end)
    }
    return nil
  }
}
