/// What a degenerate dossier has too much of, beside the records of its scale.
struct DossierExcess {
  /// Further cases, the first person a party to each.
  var casesOfOnePerson = 0
  /// Further events of the first case.
  var eventsOfOneCase = 0
  /// Further events in one year.
  var eventsOfOneYear = 0
  /// The size of the first person's note, in bytes.
  var noteBytes = 0
  /// The rows of a table in the first person's note.
  var tableRows = 0
  /// The first person's further names.
  var aliases = 0
}
