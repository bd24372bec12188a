import DossierEncoding
import DossierModel

/// What `assets/results.js` says of results, as the dossier words it: the script itself has no words.
struct SearchWords {
  private static let phrases: [Phrase] = [
    .searchFound, .searchFoundPartly, .searchFoundNothing, .searchGuess, .searchTooCommon, .searchTooShort, .searchMore,
    .searchAll, .searchAccountsDiffer, .thousandsSeparator,
  ]

  /// The kinds of documents: what one is called, several are called in a heading, and any number of them.
  private static let nouns: [(kind: String, one: Phrase, title: Phrase, counted: Phrase)] = [
    ("person", .person, .peopleTitle, .people), ("organization", .organization, .organizationsTitle, .organizations),
    ("place", .place, .placesTitle, .places), ("case", .case, .casesTitle, .cases),
    ("event", .event, .eventsTitle, .events), ("source", .source, .sourcesTitle, .sources),
    ("claim", .claim, .claimsTitle, .claims), ("page", .pageKind, .pagesTitle, .pages),
    ("note", .note, .notesTitle, .notes),
  ]

  let phrasebook: Phrasebook

  /// Writes `"phrases":{"search-found":"Found: {records}.",…},"nouns":{"person":["Person","People",{"one":"{n} person",…}],…}`.
  func write(to json: inout JSONWriter) {
    json.breakLine()
    json.key("phrases")
    json.object { json in
      for phrase in Self.phrases {
        json.key(quoting: phrase.key)
        json.string(phrasebook.patterns(phrase).last?.text ?? "")
      }
    }
    json.breakLine()
    json.key("nouns")
    json.object { json in
      for noun in Self.nouns {
        json.key(quoting: noun.kind)
        json.array { json in
          json.string(phrasebook[noun.one])
          json.string(phrasebook[noun.title])
          json.object { json in
            for (category, text) in phrasebook.patterns(noun.counted) {
              json.key(quoting: category)
              json.string(text)
            }
          }
        }
      }
    }
  }
}
