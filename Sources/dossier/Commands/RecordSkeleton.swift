import DossierLoading

/// The kinds of record that `dossier new` makes, and what it writes into them.
enum RecordSkeleton: String, CaseIterable {
  case person, organization, place, `case`, event, source, note

  /// The folder of the content folder in which the record belongs.
  var folder: String {
    switch self {
    case .person: "people"
    case .organization: "organizations"
    case .place: "places"
    case .case: "cases"
    case .event: "events"
    case .source: "sources"
    case .note: "notes"
    }
  }

  /// The file's text. Keys that the author has yet to fill in are comments, so that the record is valid as it is.
  func text(name: String) -> String {
    "---\n\(fields(name: Self.quoted(name)))---\n"
  }

  private func fields(name: String) -> String {
    switch self {
    case .person:
      """
      names:
        - \(name)
      identity: named          # named, surname-only, given-name-only, pseudonym, unnamed
      # in: source-id          # the source of everything below that names no other
      # summary: One neutral sentence.
      # born: 1952
      # claims:
      #   - {id: some-claim, says: What is said., by: who says so, status: alleged}

      """
    case .organization:
      """
      names:
        - \(name)
      kind: other              # agency, company, court, media, ministry, newspaper, university …
      # in: source-id
      # summary: One neutral sentence.
      # country: place-id

      """
    case .place:
      """
      names:
        - \(name)
      kind: city               # country, region, city, district, site, water, other
      # part_of: place-id

      """
    case .case:
      """
      title: \(name)
      kind: affair             # espionage, treason, corruption, disappearance …
      # in: source-id
      # summary: One neutral sentence.
      # jurisdiction: place-id
      # stage: investigation
      # parties:
      #   - person-id as accused
      # official_charge: What the authorities say.
      # alleged_reason: {value: What somebody else says, by: who}

      """
    case .event:
      """
      title: \(name)
      kind: other              # arrested, charged, sentenced, meeting, statement …
      # in: source-id
      # when: 2003-07-21
      # place: place-id
      # case: case-id
      # participants:
      #   - person-id

      """
    case .source:
      """
      title: \(name)
      type: article-newspaper  # an item type of CSL
      publisher: unknown       # what the document doesn't state stays open
      published: unknown
      # url: https://
      # grade: C3

      """
    case .note:
      """
      title: \(name)
      order: 10

      """
    }
  }

  /// The name as YAML that says nothing else: in double quotes wherever a bare text might.
  private static func quoted(_ name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " || $0 == "-" }
    let isWord = !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(name.lowercased())
    guard !isPlain || !isWord || name.hasPrefix("-") || name.hasPrefix(" ") || name.hasSuffix(" ") else { return name }
    return name.inYAMLQuotes
  }
}
