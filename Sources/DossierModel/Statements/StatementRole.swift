/// What a record has to do with a statement in whose attribution it is named.
package enum StatementRole: Hashable, Sendable {
  /// The statement can be read there.
  case source
  /// Says so, at the origin of the chain.
  case speaker
  /// Passed it on.
  case relay

  /// Whether an attribution names a record in this role.
  package func names(_ record: RecordReference, in attribution: borrowing Attribution) -> Bool {
    switch self {
    case .source:
      if case .source(let id) = record { attribution.source?.source == id } else { false }
    case .speaker: attribution.speakers.contains { $0.reference == record }
    case .relay: attribution.relays.contains { $0.reference == record }
    }
  }
}

/// All that a record has to do with a statement; one byte.
package struct StatementRoles: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let source = StatementRoles(rawValue: 1)
  package static let speaker = StatementRoles(rawValue: 2)
  package static let relay = StatementRoles(rawValue: 4)
  /// It is a source, and each of the statement's attributions can be read there.
  static let onlySource = StatementRoles(rawValue: 8)

  package var isSource: Bool { isSuperset(of: .source) }
  package var isSpeaker: Bool { isSuperset(of: .speaker) }
  package var isRelay: Bool { isSuperset(of: .relay) }

  package func contains(_ role: StatementRole) -> Bool {
    switch role {
    case .source: isSource
    case .speaker: isSpeaker
    case .relay: isRelay
    }
  }
}
