import DossierDiagnostics

/// A note in whose text `«` and `»` mark the places that something is expected at.
struct MarkedNote {
  /// The text without the marks.
  let text: String
  /// The marked places, in the order of the text.
  let places: [SourceRange]

  init(_ marked: String) {
    var text = ""
    var places: [SourceRange] = []
    var start: (line: Int, column: Int)?
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = (line, column)
      case "»":
        guard let begun = start else { continue }
        places.append(
          SourceRange(
            file: SourceFileID(index: 0), line: begun.line, column: begun.column,
            length: begun.line == line ? column - begun.column : 1))
        start = nil
      default:
        text.unicodeScalars.append(scalar)
        column += 1
        if scalar == "\n" {
          line += 1
          column = 1
        }
      }
    }
    self.text = text
    self.places = places
  }

  var probe: NoteProbe { NoteProbe(text) }
}
