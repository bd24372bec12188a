import DossierModel
import DossierTemplate

/// The words that a page's data brings along: counts with their nouns, states, kinds. All other words are in the templates.
///
/// A class, though it never changes: a language of dates is made of dozens of patterns, and a copy would retain each of them.
final class Phrasebook: Sendable {
  /// A noun that is counted.
  enum Noun: Sendable {
    case account, `case`, citation, claim, contradiction, event, organization, person, place, record, source, statement,
      tie
  }

  /// How dates and numbers are written.
  let dates: DateLanguage
  /// How topics are called.
  let topics: TopicWords

  init(dates: DateLanguage, topics: TopicWords = TopicWords()) {
    self.dates = dates
    self.topics = topics
  }

  /// "1 claim", "14 claims".
  func count(_ number: Int, _ noun: Noun) -> String {
    // Most fit into a text that needs no memory of its own.
    let word = self.noun(noun, for: number)
    guard (0..<1000).contains(number), word.utf8.count < 12 else { return "\(self.number(number)) \(word)" }
    return String(unsafeUninitializedCapacity: 15) { bytes in
      var span = OutputSpan(buffer: bytes, initializedCount: 0)
      span.append(decimal: number)
      span.append(UInt8(ascii: " "))
      for byte in word.utf8 { span.append(byte) }
      return span.finalize(for: bytes)
    }
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
