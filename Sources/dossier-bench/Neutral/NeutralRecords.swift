/// The records of a dossier in a form that belongs to no tool: one JSON object a line, in a file for each kind.
///
/// Dates are EDTF; records name each other by kind and slug. Notes are CommonMark files beside, `notes/person/SLUG.md`.
enum NeutralRecords {
  struct Person: Decodable {
    struct Affiliation: Decodable {
      let organisation, role, from, to: String
    }

    let slug, name, latin, sort, gender, born, died, birthplace, country, summary: String
    let occupations, tags, aliases: [String]
    let affiliations: [Affiliation]
  }

  struct Organisation: Decodable {
    let slug, name, kind, country, founded, summary: String
  }

  struct Source: Decodable {
    let slug, title, kind, date, author, publisher, language, shelfmark, url, summary: String
  }

  struct Citation: Decodable {
    let source, locator: String
  }

  struct Party: Decodable {
    let person, role: String
  }

  struct Case: Decodable {
    let slug, title, kind, status, opened, closed, venue, country, summary: String
    let people: [Party]
    let organisations, tags: [String]
    let sources: [Citation]
  }

  struct Event: Decodable {
    let slug, title, kind, date, place, `case`, summary: String
    let people: [Party]
    let organisations: [String]
    let sources: [Citation]
  }

  struct Claim: Decodable {
    /// `person/SLUG`
    let slug, subject, object, predicate, date, confidence, text: String
    let sources: [Citation]
  }
}
