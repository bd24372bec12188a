/// A reference to a record of any kind.
///
/// Hashed and compared as one number: sets of references are asked for every link of every page.
@usableFromInline
package enum RecordReference: Sendable {
  case person(PersonID)
  case organization(OrganizationID)
  case place(PlaceID)
  case `case`(CaseID)
  case event(EventID)
  case source(SourceID)
  case claim(ClaimID)
  case page(PageID)

  package var kind: RecordKind {
    switch self {
    case .person: .person
    case .organization: .organization
    case .place: .place
    case .case: .case
    case .event: .event
    case .source: .source
    case .claim: .claim
    case .page: .page
    }
  }

  /// The record's place in its kind's table.
  @inlinable
  package var index: Int {
    switch self {
    case .person(let id): Int(id.index)
    case .organization(let id): Int(id.index)
    case .place(let id): Int(id.index)
    case .case(let id): Int(id.index)
    case .event(let id): Int(id.index)
    case .source(let id): Int(id.index)
    case .claim(let id): Int(id.index)
    case .page(let id): Int(id.index)
    }
  }

  package init(_ kind: RecordKind, _ index: Int) {
    switch kind {
    case .person: self = .person(PersonID(index))
    case .organization: self = .organization(OrganizationID(index))
    case .place: self = .place(PlaceID(index))
    case .case: self = .case(CaseID(index))
    case .event: self = .event(EventID(index))
    case .source: self = .source(SourceID(index))
    case .claim: self = .claim(ClaimID(index))
    case .page: self = .page(PageID(index))
    }
  }
}

extension RecordReference: Hashable, Comparable {
  /// Rises with the kind, in the order of ``RecordKind``, and within a kind with the record's place; less than 2^35.
  @inlinable
  package var number: UInt64 {
    switch self {
    case .person(let id): UInt64(id.index)
    case .organization(let id): 1 << 32 | UInt64(id.index)
    case .place(let id): 2 << 32 | UInt64(id.index)
    case .case(let id): 3 << 32 | UInt64(id.index)
    case .event(let id): 4 << 32 | UInt64(id.index)
    case .source(let id): 5 << 32 | UInt64(id.index)
    case .claim(let id): 6 << 32 | UInt64(id.index)
    case .page(let id): 7 << 32 | UInt64(id.index)
    }
  }

  /// The reference of a ``number``.
  package init(number: UInt64) {
    guard let kind = RecordKind(rawValue: UInt8(truncatingIfNeeded: number >> 32)) else {
      preconditionFailure("no kind of record has this number")
    }
    self.init(kind, Int(number & 0xFFFF_FFFF))
  }

  @inlinable
  package static func == (left: Self, right: Self) -> Bool {
    left.number == right.number
  }

  @inlinable
  package static func < (left: Self, right: Self) -> Bool {
    left.number < right.number
  }

  @inlinable
  package func hash(into hasher: inout Hasher) {
    hasher.combine(number)
  }
}
