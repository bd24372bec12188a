extension PartialDate {
  /// Whether this lies wholly before the other, on an earlier day.
  ///
  /// `yes` and `no` are certain, by ``outerBounds``: approximate dates have a margin, uncertain ones settle nothing.
  /// Dates whose bounds overlap give `cannotTell`. If `a` is before `b`, then `b` is not before `a`; two that mean the
  /// same exact day are neither.
  package func before(_ other: PartialDate) -> Ternary {
    let (own, others) = (outerBounds, other.outerBounds)
    if let latest = own.latest, let earliest = others.earliest, latest < earliest { return .yes }
    if let earliest = own.earliest, let latest = others.latest, earliest >= latest { return .no }
    return .cannotTell
  }

  /// Whether both mean the same day: `yes` for two equal exact days, `no` if their ``outerBounds`` have no day in
  /// common.
  package func sameDay(as other: PartialDate) -> Ternary {
    if before(other) == .yes || other.before(self) == .yes { return .no }
    return isExactDay && self == other ? .yes : .cannotTell
  }

  /// Sorts by time; see ``DateSortKey``.
  package var sortKey: DateSortKey { DateSortKey(bounds) }
}

extension PartialDate: Comparable {
  /// By ``sortKey``, then by the EDTF text: a total order that agrees with ``before(_:)`` wherever that is certain.
  package static func < (left: Self, right: Self) -> Bool {
    let (leftKey, rightKey) = (left.sortKey, right.sortKey)
    if leftKey != rightKey { return leftKey < rightKey }
    return left != right && left.edtf < right.edtf
  }
}
