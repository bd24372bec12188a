import DossierModel

/// The kinds of record that may be named in one place.
struct RecordKindSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ kinds: [RecordKind]) {
    rawValue = kinds.reduce(0) { $0 | 1 << $1.rawValue }
  }

  /// Whoever can say something, pass it on or have a part in it.
  static let speakers = RecordKindSet([.person, .organization, .place, .source])
  static let organizations = RecordKindSet([.organization])
  static let places = RecordKindSet([.place])
  static let sources = RecordKindSet([.source])
  /// Whatever a page of its own is about.
  static let subjects = RecordKindSet([.person, .organization, .place, .case, .event, .source, .page])
  static let any = RecordKindSet(RecordKind.allCases)

  func contains(_ kind: RecordKind) -> Bool {
    rawValue & 1 << kind.rawValue != 0
  }

  var kinds: [RecordKind] { RecordKind.allCases.filter(contains) }

  /// "a person, an organization or a place".
  var phrase: String {
    guard self != .any else { return "a record" }
    let names = kinds.map(\.phrase)
    guard let last = names.last, names.count > 1 else { return names.first ?? "nothing" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension RecordKind {
  /// The kind with its article: "an event".
  var phrase: String {
    switch self {
    case .organization, .event: "an \(noun)"
    default: "a \(noun)"
    }
  }
}
