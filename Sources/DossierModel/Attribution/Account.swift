/// One account of a value that can be disputed: the value, and who says so.
@usableFromInline
package struct Account<Value: Sendable & Equatable>: Sendable, Equatable {
  @usableFromInline package let value: Value
  @usableFromInline package let attribution: Attribution

  package init(_ value: Value, _ attribution: Attribution) {
    self.value = value
    self.attribution = attribution
  }
}

/// All accounts of one value. Nothing is resolved: where they differ, all of them are shown.
@usableFromInline
package struct Accounts<Value: Sendable & Equatable>: Sendable, Equatable {
  @usableFromInline package let all: [Account<Value>]

  package init(_ all: [Account<Value>] = []) {
    self.all = all
  }

  @inlinable package var isEmpty: Bool { all.isEmpty }

  /// The account to sort and count by; never shown alone where there are others.
  package var first: Account<Value>? { all.first }

  /// The best that anybody vouches for one of them with.
  package var bestStatus: ClaimStatus {
    all.dropFirst().reduce(all.first?.attribution.bestStatus ?? .reported) { $0.better(of: $1.attribution.bestStatus) }
  }

  /// The accounts that were neither denied nor taken back.
  package var upheld: [Account<Value>] {
    all.filter { $0.attribution.bestStatus.isUpheld }
  }
}

extension Accounts where Value: AccountValue {
  /// Whether two accounts give different values.
  ///
  /// Most values have one account: inlined as far as that tells, since these functions don't know the value's type.
  @inlinable
  package var disagree: Bool { all.count > 1 && severalDisagree }

  @usableFromInline
  var severalDisagree: Bool {
    guard let first = all.first else { return false }
    return all.dropFirst().contains { !$0.value.isSame(as: first.value) }
  }

  /// Whether two accounts differ in what they give, where one account may give several values: a person's nationalities. Values with
  /// the same chain of attribution are one account.
  @inlinable
  package var disagreeAsSets: Bool { all.count > 1 && severalDisagreeAsSets }

  @usableFromInline
  var severalDisagreeAsSets: Bool {
    guard severalDisagree else { return false }
    var groups: [(attribution: Attribution, values: [Value])] = []
    for account in all {
      if let group = groups.firstIndex(where: { $0.attribution.saysTheSame(as: account.attribution) }) {
        groups[group].values.append(account.value)
      } else {
        groups.append((account.attribution, [account.value]))
      }
    }
    guard let first = groups.first else { return false }
    return groups.dropFirst().contains { group in
      !first.values.includes(group.values) || !group.values.includes(first.values)
    }
  }
}

extension Array where Element: AccountValue {
  fileprivate func includes(_ others: [Element]) -> Bool {
    others.allSatisfy { other in contains { $0.isSame(as: other) } }
  }
}
