/// A part of what a search result shows.
enum SearchCell: Sendable {
  /// What the record itself is called.
  case name
  /// What a statement or a note is about: the name of another record.
  case title
  /// Where it is, from the root of the site.
  case address
  /// A record's further names, each appended by itself.
  case otherNames
  /// A date, a label.
  case aside
  /// The statement, the summary, the note.
  case text
  /// How sure it is, where it is a statement.
  case status
  /// Who says so, on whose word, in which source.
  case chain
  /// What differs from it: `differs` where other claims contradict it.
  case mark
  /// Words by which it can be found though the result doesn't show them: they mostly stand in its title.
  case unseen
  /// What it can be found by beside all that; a result shows those parts of it in which something was found.
  case further
  /// The headings of a note, each with its place on the page, so that a result leads to the section in which something was found.
  case headings

  /// The place in the row of a result; nil for what isn't in it.
  var column: Int? {
    switch self {
    case .name, .title: 0
    case .address: 1
    case .otherNames, .aside: 2
    case .text: 3
    case .status: 4
    case .chain: 5
    case .mark: 6
    case .further, .headings: 7
    case .unseen: nil
    }
  }
}
