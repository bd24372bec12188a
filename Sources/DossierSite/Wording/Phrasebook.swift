import DossierModel

/// The words that a page's data brings along: counts with their nouns, states, kinds. All other words are in the templates.
struct Phrasebook: Sendable {
  /// A noun that is counted.
  enum Noun: Sendable {
    case account, `case`, citation, claim, contradiction, event, organization, person, place, record, source, statement,
      tie
  }

  /// How dates and numbers are written.
  let dates: DateLanguage
  /// How topics are called.
  var topics = TopicWords()

  /// "1 claim", "14 claims".
  func count(_ number: Int, _ noun: Noun) -> String {
    "\(self.number(number)) \(self.noun(noun, for: number))"
  }

  /// "claim", "claims": the form that goes with a number.
  func noun(_ noun: Noun, for number: Int) -> String {
    number == 1 ? singular(noun) : plural(noun)
  }

  func number(_ number: Int) -> String {
    DecimalNumber(mantissa: Int64(number)).grouped()
  }

  func date(_ date: PartialDate) -> String {
    date.text(in: dates)
  }

  private func singular(_ noun: Noun) -> String {
    switch noun {
    case .account: "account"
    case .case: "case"
    case .citation: "citation"
    case .claim: "claim"
    case .contradiction: "contradiction"
    case .event: "event"
    case .organization: "organization"
    case .person: "person"
    case .place: "place"
    case .record: "record"
    case .source: "source"
    case .statement: "statement"
    case .tie: "tie"
    }
  }

  private func plural(_ noun: Noun) -> String {
    noun == .person ? "people" : singular(noun) + "s"
  }
}
