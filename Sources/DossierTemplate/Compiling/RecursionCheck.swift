/// Finds out whether routines that call each other come to an end for all data.
///
/// A page's data is a finite tree. A cycle of calls ends if one thread of views through it gets smaller on each round: the view that
/// a routine is called with is a part of the one that it was called with before. This is the size-change principle (Lee, Jones,
/// Ben-Amram 2001), with "is a part of" for "is less than".
struct RecursionCheck {
  private let calls: Set<Call>

  /// A call, with what the views in reach at its place are to the views that the caller was called with.
  struct Call: Hashable {
    let caller: Int
    let callee: Int
    let views: [Int: Scope.ViewOrigin]
    /// Where the call was written.
    let template: Int
    let stretch: Range<Int>

    /// This call and then `next`, taken as one.
    fileprivate func followed(by next: Call) -> Call {
      var joined: [Int: Scope.ViewOrigin] = [:]
      for (view, origin) in next.views {
        if let first = views[origin.slot] {
          joined[view] = Scope.ViewOrigin(slot: first.slot, isPart: first.isPart || origin.isPart)
        }
      }
      return Call(caller: caller, callee: next.callee, views: joined, template: template, stretch: stretch)
    }

    /// Whether repeating this round again and again makes some view smaller each time.
    fileprivate var endsWhenRepeated: Bool {
      views.contains { view, origin in origin.slot == view && origin.isPart }
    }
  }

  /// More combinations than this are taken for endless: no one writes such templates.
  private static let limit = 2_000

  init(_ calls: some Sequence<Call>) {
    self.calls = Set(calls)
  }

  /// Calls that can go on forever, in the order of their places.
  func endlessCalls() -> [Call] {
    let cyclic = callsInCycles()
    var known = Set(cyclic)
    var queue = cyclic
    while let call = queue.popLast() {
      for next in cyclic where next.caller == call.callee {
        let joined = call.followed(by: next)
        if known.insert(joined).inserted { queue.append(joined) }
      }
      if known.count > RecursionCheck.limit { return cyclic }
    }
    return known.filter { call in
      call.caller == call.callee && call.followed(by: call).views == call.views && !call.endsWhenRepeated
    }.sorted { ($0.template, $0.stretch.lowerBound) < ($1.template, $1.stretch.lowerBound) }
  }

  /// The calls whose callee leads back to the caller.
  private func callsInCycles() -> [Call] {
    var callees: [Int: Set<Int>] = [:]
    for call in calls { callees[call.caller, default: []].insert(call.callee) }
    return calls.filter { call in
      var reached: Set<Int> = [call.callee]
      var queue = [call.callee]
      while let next = queue.popLast() {
        if next == call.caller { return true }
        for callee in callees[next, default: []] where reached.insert(callee).inserted { queue.append(callee) }
      }
      return false
    }.sorted { ($0.template, $0.stretch.lowerBound) < ($1.template, $1.stretch.lowerBound) }
  }
}
