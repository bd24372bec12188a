/// A ``Statement/Part`` in six bytes.
struct PackedPart: Hashable, Sendable {
  private enum Kind: UInt8 {
    case whole, name, account, position, party, identifier, relation, figure
  }

  private let place: UInt32
  private let kind: Kind
  /// Of an account.
  private let field: Statement.Field?

  init(_ part: Statement.Part) {
    let (kind, place, field): (Kind, Int, Statement.Field?) =
      switch part {
      case .whole: (.whole, 0, nil)
      case .name(let place): (.name, place, nil)
      case .account(let field, let place): (.account, place, field)
      case .position(let place): (.position, place, nil)
      case .party(let place): (.party, place, nil)
      case .identifier(let place): (.identifier, place, nil)
      case .relation(let place): (.relation, place, nil)
      case .figure(let place): (.figure, place, nil)
      }
    self.kind = kind
    self.place = UInt32(place)
    self.field = field
  }

  var part: Statement.Part {
    let place = Int(place)
    return switch kind {
    case .whole: .whole
    case .name: .name(place)
    case .account: field.map { .account($0, place) } ?? .whole
    case .position: .position(place)
    case .party: .party(place)
    case .identifier: .identifier(place)
    case .relation: .relation(place)
    case .figure: .figure(place)
    }
  }
}
