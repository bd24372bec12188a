/// A chain of attribution that comes back to where it began: the gazette has it from the radio, and the radio from the gazette.
///
/// Looked for in all chains of one statement together: from each source outward in by whoever passed it on to who says so.
package struct AttributionCircle: Sendable, Equatable {
  /// Each has it from the next, the last from the first.
  package let members: [RecordReference]

  /// Nil if every chain ends with somebody.
  ///
  /// - Parameter original: the source that a source repeats: from there it has all that it says.
  package init?(in attributions: [Attribution], original: (SourceID) -> SourceID? = { _ in nil }) {
    var steps = AttributionSteps()
    for attribution in attributions { steps.add(attribution) }
    steps.addOriginals(original)
    guard let members = steps.circle() else { return nil }
    self.members = members
  }
}

extension Attribution {
  /// Whether somebody who passes it on, or a source, is named more than once in all chains of the statement: without that none comes back
  /// to where it began. Nearly none does, so this is looked at first.
  package var namesPasserTwice: Bool {
    let count = relays.count + others.count
    if count > 64 { return true }
    if hasPasserNamedTwice(in: self) { return true }
    for index in others.indices where others.lend(index, to: hasPasserNamedTwice) { return true }
    return false
  }

  /// The same for those whom one of the chains names.
  private func hasPasserNamedTwice(in chain: borrowing Attribution) -> Bool {
    for index in chain.relays.indices {
      if let relay = chain.relays[index].reference, isNamedTwice(relay) { return true }
    }
    for index in chain.speakers.indices {
      if case .source? = chain.speakers[index].reference, let speaker = chain.speakers[index].reference,
        isNamedTwice(speaker)
      {
        return true
      }
    }
    return false
  }

  private func isNamedTwice(_ record: RecordReference) -> Bool {
    var count = namings(of: record)
    for index in others.indices where count < 2 { count += others.lend(index) { $0.namings(of: record) } }
    return count > 1
  }

  private func namings(of record: RecordReference) -> Int {
    var count = 0
    if case .source(let id) = record, source?.source == id { count += 1 }
    for index in relays.indices where relays[index].reference == record { count += 1 }
    for index in speakers.indices where speakers[index].reference == record { count += 1 }
    return count
  }
}

/// Who has something from whom.
private struct AttributionSteps {
  private var origins: [RecordReference: [RecordReference]] = [:]
  /// Those who have it from somebody, each once.
  private var order: [RecordReference] = []

  mutating func add(_ attribution: Attribution) {
    let source = attribution.source.map { RecordReference.source($0.source) }
    // Words stand for nobody who could be met again.
    let passers = [source].compactMap { $0 } + attribution.relays.reversed().compactMap(\.reference)
    for (one, next) in zip(passers, passers.dropFirst()) { add(one, from: next) }
    guard let last = passers.last else { return }
    let isSourceAlone = attribution.relays.isEmpty
    for speaker in attribution.speakers.compactMap(\.reference) where !(isSourceAlone && speaker == last) {
      add(last, from: speaker)
    }
  }

  mutating func addOriginals(_ original: (SourceID) -> SourceID?) {
    var known: Set<RecordReference> = []
    var open = order + order.flatMap { origins[$0] ?? [] }
    while let next = open.popLast() {
      guard known.insert(next).inserted, case .source(let id) = next, let copied = original(id) else { continue }
      add(next, from: .source(copied))
      open.append(.source(copied))
    }
  }

  private mutating func add(_ one: RecordReference, from next: RecordReference) {
    if origins[one] == nil { order.append(one) }
    origins[one, default: []].append(next)
  }

  /// The first circle, looked for from each in turn. A chain can be as long as an author likes: no recursion.
  func circle() -> [RecordReference]? {
    var done: Set<RecordReference> = []
    for first in order where !done.contains(first) {
      var path = [first]
      var rests = [origins[first, default: []][...]]
      while let last = path.last {
        guard let next = rests[rests.count - 1].popFirst() else {
          done.insert(last)
          path.removeLast()
          rests.removeLast()
          continue
        }
        if let start = path.firstIndex(of: next) { return Array(path[start...]) }
        guard !done.contains(next) else { continue }
        path.append(next)
        rests.append(origins[next, default: []][...])
      }
    }
    return nil
  }
}
