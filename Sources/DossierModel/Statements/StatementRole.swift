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

/// All that a record has to do with a statement.
package struct StatementRoles: Hashable, Sendable {
  package internal(set) var isSource = false
  package internal(set) var isSpeaker = false
  package internal(set) var isRelay = false

  package func contains(_ role: StatementRole) -> Bool {
    switch role {
    case .source: isSource
    case .speaker: isSpeaker
    case .relay: isRelay
    }
  }
}
