extension [Diagnostic] {
  /// Each of the sorted complaints once: a misspelled column is the same mistake in each row of a table.
  package var withoutRepetitions: [Diagnostic] {
    var told: [Diagnostic] = []
    told.reserveCapacity(count)
    for diagnostic in self where diagnostic != told.last { told.append(diagnostic) }
    return told
  }
}
