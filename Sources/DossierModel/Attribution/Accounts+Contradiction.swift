extension Accounts<SourcedDate> {
  /// Whether two accounts give dates that can't both be right: 1950 and about 1950 can, 1950 and May 1951 can't.
  package var contradict: Bool {
    all.indices.contains { place in all[..<place].contains { !$0.value.agrees(with: all[place].value) } }
  }
}

extension Accounts<Sentence> {
  /// Whether two accounts give differing sentences of one court: what the next instance made of it contradicts nothing.
  package var contradict: Bool { !contradictory.isEmpty }

  /// The accounts that contradict another one: what was imposed on somebody else is none of them.
  package var contradictory: Accounts<Sentence> {
    Accounts(all.filter { account in all.contains { !$0.value.agrees(with: account.value) } })
  }
}

extension SourcedDate {
  /// Whether one day can be what both mean. Nobody can tell of words beside a date.
  func agrees(with other: SourcedDate) -> Bool {
    guard let date, let otherDate = other.date else { return date != other.date || self == other }
    return date.before(otherDate) != .yes && otherDate.before(date) != .yes
  }
}

extension Sentence {
  /// Whether both give the same penalties, or are of different courts, days or people.
  fileprivate func agrees(with other: Sentence) -> Bool {
    if parts == other.parts { return true }
    if !convicts.isEmpty, !other.convicts.isEmpty, !convicts.contains(where: other.convicts.contains) { return true }
    if let court, let otherCourt = other.court, court != otherCourt { return true }
    if let date, let otherDate = other.date, !date.agrees(with: otherDate) { return true }
    return false
  }
}
