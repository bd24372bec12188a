extension NeutralConversion {
  func record(_ person: NeutralRecords.Person) throws -> DraftRecord {
    var names: [DraftValue] = [.text(person.name)]
    if person.latin != person.name {
      names.append(.fields([DraftField("text", person.latin), DraftField("kind", "transliteration")]))
    }
    names += person.aliases.map(DraftValue.text)
    let positions = person.affiliations.map { affiliation in
      [
        DraftField("title", affiliation.role),
        DraftField("organization", ids("organisation", affiliation.organisation)),
        DraftField("from", affiliation.from), DraftField("to", affiliation.to),
      ]
    }
    let fields = [
      DraftField("names", .list(names)), DraftField("sort", person.sort), DraftField("summary", person.summary),
      DraftField("gender", person.gender), DraftField("nationality", person.country),
      DraftField(
        "born",
        .fields([
          DraftField("value", person.born), DraftField("place", "\(person.birthplace), \(person.country)"),
        ])),
      DraftField("died", person.died), DraftField("occupations", person.occupations), DraftField("tags", person.tags),
      DraftField("positions", positions), claims(about: "person/\(person.slug)"),
    ]
    return DraftRecord(
      "people", id: ids("person", person.slug), fields, note: try note(of: .person, person.slug))
  }

  func record(_ organisation: NeutralRecords.Organisation) throws -> DraftRecord {
    let fields = [
      DraftField("names", [organisation.name]), DraftField("summary", organisation.summary),
      DraftField("kind", Self.hyphenated(organisation.kind)), DraftField("country", organisation.country),
      DraftField("founded", organisation.founded), claims(about: "organisation/\(organisation.slug)"),
    ]
    return DraftRecord(
      "organizations", id: ids("organisation", organisation.slug), fields,
      note: try note(of: .organisation, organisation.slug))
  }

  func record(_ record: NeutralRecords.Case) throws -> DraftRecord {
    let fields =
      [
        DraftField("title", record.title), DraftField("kind", Self.hyphenated(record.kind)),
        DraftField("stage", record.status), DraftField("opened", record.opened), DraftField("closed", record.closed),
        DraftField("place", record.venue), DraftField("jurisdiction", record.country),
        DraftField("summary", record.summary), DraftField("tags", record.tags),
        parties(record.people, record.organisations), claims(about: "case/\(record.slug)"), events(of: record.slug),
      ] + citations(record.sources)
    return DraftRecord("cases", id: ids("case", record.slug), fields, note: try note(of: .case, record.slug))
  }

  func record(_ source: NeutralRecords.Source) throws -> DraftRecord {
    let fields = [
      DraftField("title", source.title), DraftField("type", Self.types[source.kind] ?? "document"),
      DraftField("author", source.author.isEmpty ? [] : [ids("person", source.author)]),
      DraftField("publisher", ids("organisation", source.publisher)), DraftField("published", source.date),
      DraftField("lang", source.language), DraftField("shelfmark", source.shelfmark), DraftField("url", source.url),
      DraftField("summary", source.summary),
    ]
    return DraftRecord("sources", id: ids("source", source.slug), fields, note: try note(of: .source, source.slug))
  }

  /// `dossier.yaml`, with the kinds and stages that the standard vocabulary lacks.
  var settings: String {
    func terms(_ words: [String]) -> String {
      Set(words.map(Self.hyphenated)).sorted().joined(separator: ", ")
    }
    return """
      title: Hollow Ledger Dossier
      language: en
      vocabulary:
        case_kinds: [\(terms(dossier.cases.map(\.kind)))]
        case_stages: [\(terms(dossier.cases.map(\.status)))]
        event_kinds: [\(terms(dossier.events.map(\.kind)))]
        organization_kinds: [\(terms(dossier.organisations.map(\.kind)))]

      """
  }

  /// What the neutral form calls sources, in CSL's terms.
  private static let types = [
    "newspaper": "article-newspaper", "court record": "legal_case", "letter": "personal_communication",
    "telegram": "personal_communication", "interview": "interview", "photograph": "graphic", "map": "map",
    "annual report": "report", "minutes": "report",
  ]
}
