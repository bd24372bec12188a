extension [Diagnostic] {
  /// How many places or complaints are named beside the first of their like.
  private static var namedCount: Int { 3 }

  /// Each of the sorted complaints once: a misspelled column is the same mistake in each row of a table.
  package var withoutRepetitions: [Diagnostic] {
    var told: [Diagnostic] = []
    told.reserveCapacity(count)
    for diagnostic in self where diagnostic != told.last { told.append(diagnostic) }
    return told
  }

  /// The complaints of one kind about one place as one, in the order of the first of each: a layout that names a missing field is
  /// one mistake, however many pages have that layout.
  package var joinedByPlace: [Diagnostic] {
    joined { diagnostic in
      diagnostic.range.map { [diagnostic.kind.identifier, "\($0.file.index) \($0.line) \($0.column)"] }
    } remark: {
      Note("likewise: \($0.summary)")
    }
  }

  /// The complaints of one kind with the same words as one at the first place, in the order of the first of each.
  package var joinedByWords: [Diagnostic] {
    joined {
      [$0.kind.identifier, $0.summary]
    } remark: {
      Note("also here", at: $0.range)
    }
  }

  /// No more complaints about each file than `limit`, the last of which says how many others there are.
  package func limited(perFile limit: Int) -> [Diagnostic] {
    var counts: [SourceFileID: Int] = [:]
    for diagnostic in self { if let range = diagnostic.range { counts[range.file, default: 0] += 1 } }
    var told: [SourceFileID: Int] = [:]
    return compactMap { diagnostic in
      guard let file = diagnostic.range?.file, let count = counts[file], count > limit else { return diagnostic }
      told[file, default: 0] += 1
      guard let number = told[file], number <= limit else { return nil }
      return number < limit
        ? diagnostic : diagnostic.adding([Note("\(count - limit) further problems of this file are not listed")])
    }
  }

  /// No more complaints of one kind than `limit`, errors aside; the last of them says how many others there are.
  package func limited(perKind limit: Int, remark: (Int) -> String) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    for diagnostic in self where diagnostic.severity < .error { counts[diagnostic.kind.identifier, default: 0] += 1 }
    var told: [String: Int] = [:]
    return compactMap { diagnostic in
      let kind = diagnostic.kind.identifier
      guard diagnostic.severity < .error, let count = counts[kind], count > limit else { return diagnostic }
      told[kind, default: 0] += 1
      guard let number = told[kind], number <= limit else { return nil }
      return number < limit ? diagnostic : diagnostic.adding([Note(remark(count - limit))])
    }
  }

  private func joined(by key: (Diagnostic) -> [String]?, remark: (Diagnostic) -> Note) -> [Diagnostic] {
    var firsts: [[String]: Int] = [:]
    var told: [(diagnostic: Diagnostic, others: [Diagnostic])] = []
    for diagnostic in self {
      let key = key(diagnostic)
      if let key, let first = firsts[key] {
        told[first].others.append(diagnostic)
      } else {
        if let key { firsts[key] = told.count }
        told.append((diagnostic, []))
      }
    }
    return told.map { diagnostic, others in
      guard !others.isEmpty else { return diagnostic }
      let rest = others.count - Self.namedCount
      let notes = others.prefix(Self.namedCount).map(remark) + (rest > 0 ? [Note("and \(rest) more")] : [])
      return diagnostic.adding(notes)
    }
  }
}

extension Diagnostic {
  fileprivate func adding(_ further: [Note]) -> Diagnostic {
    Diagnostic(kind, summary, at: range, suggestion: suggestion, notes: notes + further)
  }
}
