/// What `dossier.yaml` says of the dossier as a whole.
@usableFromInline
package struct DossierSettings: Sendable {
  /// One edition: a state of the dossier that was published under a date of its own.
  package struct Edition: Sendable {
    package let date: PartialDate
    package let title: String
    package let summary: String

    package init(date: PartialDate, title: String, summary: String) {
      self.date = date
      self.title = title
      self.summary = summary
    }
  }

  package var title: String
  package var subtitle = ""
  package var description = ""
  /// BCP 47.
  package var language = "en"
  package var publisher = ""
  /// Where the site will live, without a closing slash; nil if it may live anywhere.
  package var baseURL: String?
  /// The statement of method for the start page.
  package var method = ""
  package var license = ""
  package var contact = ""
  /// Latest first.
  package var editions: [Edition] = []
  /// Records to begin with, for the start page.
  package var featured: [RecordReference] = []
  package var vocabulary = Vocabulary()
  package var topics = TopicWords()
  /// What the program's own words are; they come with the templates.
  package var words = Words.english

  package init(title: String) {
    self.title = title
  }
}
