import DossierDiagnostics
import DossierEncoding
import DossierModel

/// One object for each record, by kind.
extension DossierJSON {
  func write(_ id: PersonID, to json: inout JSONWriter) {
    dossier.people.lend(id) { write($0, id, to: &json) }
  }

  private func write(_ person: borrowing Person, _ id: PersonID, to json: inout JSONWriter) {
    write(.person(id), person.header, to: &json) { json in
      write(person.names, to: &json)
      json.member("identity", person.identity.rawValue)
      json.member("described_as", ifPresent: person.description?.value)
      write("born", person.born, to: &json)
      write("birthplace", person.birthplace, to: &json)
      write("died", person.died, to: &json)
      write("deathplace", person.deathplace, to: &json)
      json.member("gender", ifPresent: person.gender)
      write("nationality", person.nationality, to: &json)
      json.members("occupations", person.occupations) { occupation, json in json.string(occupation.value) }
      json.members("positions", person.positions) { position, json in
        json.object { json in write(position, to: &json) }
      }
    }
  }

  private func write(_ position: borrowing Position, to json: inout JSONWriter) {
    json.member("title", position.title)
    json.member("organization", ifPresent: position.organization) { write($0, to: &$1) }
    json.member("place", ifPresent: position.place) { write($0, to: &$1) }
    json.member("when", ifPresent: position.when) { write($0, to: &$1) }
    json.member("from", ifPresent: position.from) { write($0, to: &$1) }
    json.member("to", ifPresent: position.to) { write($0, to: &$1) }
    json.member("words", ifPresent: position.whenText)
    writeAttributions(position.attribution, to: &json)
  }

  func write(_ id: OrganizationID, to json: inout JSONWriter) {
    dossier.organizations.lend(id) { write($0, id, to: &json) }
  }

  private func write(_ organization: borrowing Organization, _ id: OrganizationID, to json: inout JSONWriter) {
    write(.organization(id), organization.header, to: &json) { json in
      write(organization.names, to: &json)
      json.member("kind", organization.type)
      json.member("country", ifPresent: organization.country) { write($0, to: &$1) }
      json.member("place", ifPresent: organization.place) { write($0, to: &$1) }
      json.member("part_of", ifPresent: organization.partOf.map { dossier.organizations[$0.value].header.slug })
      write("founded", organization.founded, to: &json)
      write("dissolved", organization.dissolved, to: &json)
    }
  }

  func write(_ id: PlaceID, to json: inout JSONWriter) {
    dossier.places.lend(id) { write($0, id, to: &json) }
  }

  private func write(_ place: borrowing Place, _ id: PlaceID, to json: inout JSONWriter) {
    write(.place(id), place.header, to: &json) { json in
      write(place.names, to: &json)
      json.member("kind", place.type)
      json.member("part_of", ifPresent: place.partOf.map { dossier.places[$0.value].header.slug })
      json.member("coordinates", ifPresent: place.coordinates) { point, json in
        json.object { json in
          json.key("latitude")
          json.number(point.latitude.text)
          json.key("longitude")
          json.number(point.longitude.text)
        }
      }
    }
  }

  func write(_ id: CaseID, to json: inout JSONWriter) {
    dossier.cases.lend(id) { write($0, id, to: &json) }
  }

  private func write(_ record: borrowing Case, _ id: CaseID, to json: inout JSONWriter) {
    write(.case(id), record.header, to: &json) { json in
      json.member("title", record.title)
      json.member("sort", ifPresent: record.sortText == record.title ? nil : record.sortText)
      json.member("kind", record.type)
      json.member("jurisdiction", ifPresent: record.jurisdiction) { write($0, to: &$1) }
      json.member("place", ifPresent: record.place) { write($0, to: &$1) }
      write("stage", record.stage, to: &json)
      write("opened", record.opened, to: &json)
      write("closed", record.closed, to: &json)
      json.members("parties", record.parties) { write($0, to: &$1) }
      write("official_charge", record.officialCharge, to: &json)
      write("alleged_reason", record.allegedReason, to: &json)
      write("beneficiary", record.beneficiary, to: &json)
      write("sentence", record.sentence, to: &json, write)
    }
  }

  func write(_ id: EventID, to json: inout JSONWriter) {
    dossier.events.lend(id) { write($0, id, to: &json) }
  }

  private func write(_ event: borrowing Event, _ id: EventID, to json: inout JSONWriter) {
    write(.event(id), event.header, to: &json, attributions: event.attributions) { json in
      json.key("title")
      site.labels.lend(.event(id)) { json.string(utf8: $0) }
      json.member("kind", event.type)
      json.member("when", ifPresent: event.when) { write($0, to: &$1) }
      json.member("relative", ifPresent: event.relative) { relative, json in
        json.object { json in
          json.member("to", dossier.events[relative.anchor].header.slug)
          json.member("offset", relative.offset.text)
        }
      }
      write("when_accounts", event.dates, to: &json)
      json.member("place", ifPresent: event.place) { write($0, to: &$1) }
      write("place_accounts", event.places, to: &json)
      json.members("cases", event.cases) { id, json in json.string(dossier.cases[id].header.slug) }
      json.members("participants", event.participants) { write($0, to: &$1) }
      json.member("says", ifPresent: event.says)
    }
  }

  func write(_ id: SourceID, to json: inout JSONWriter) {
    dossier.sources.lend(id) { write($0, id, to: &json) }
  }

  private func write(_ source: borrowing Source, _ id: SourceID, to json: inout JSONWriter) {
    write(.source(id), source.header, to: &json) { json in
      json.member("title", source.title)
      json.member("title_short", ifPresent: source.shortTitle)
      json.member("type", source.type)
      json.members("author", source.authors) { write($0, to: &$1) }
      json.member("publisher", ifPresent: source.publisher) { write($0, to: &$1) }
      json.member("published", ifPresent: source.published) { write($0, to: &$1) }
      json.member("accessed", ifPresent: source.accessed?.value) { write($0, to: &$1) }
      json.member("url", ifPresent: source.url)
      json.member("archive", ifPresent: source.archiveURL)
      json.member("lang", ifPresent: source.language)
      json.member("shelfmark", ifPresent: source.shelfmark)
      json.member("doi", ifPresent: source.doi)
      json.member("isbn", ifPresent: source.isbn)
      json.member("issn", ifPresent: source.issn)
      json.member("file", ifPresent: source.file)
      json.member("sha256", ifPresent: source.sha256)
      json.member("republishes", ifPresent: source.republishes.map { dossier.sources[$0.value].header.slug })
      json.members("known_through", source.knownThrough) { source, json in
        json.string(dossier.sources[source.value].header.slug)
      }
      json.member("official", ifTrue: source.isOfficialRecord)
    }
  }

  func write(_ id: PageID, to json: inout JSONWriter) {
    dossier.pages.lend(id) { write($0, id, to: &json) }
  }

  private func write(_ page: borrowing NotePage, _ id: PageID, to json: inout JSONWriter) {
    write(.page(id), page.header, to: &json) { json in
      json.member("title", page.title)
    }
  }

  /// A record: its id and page, what is its kind's own, and what every record has.
  private func write(
    _ reference: RecordReference, _ header: borrowing RecordHeader, to json: inout JSONWriter,
    attributions: [Attribution]? = nil,
    members: (inout JSONWriter) -> Void
  ) {
    json.object { json in
      json.member("id", header.slug)
      writePage(of: reference, to: &json)
      members(&json)
      json.member("summary", ifPresent: header.summary)
      json.members("tags", header.tags)
      json.members("identifiers", header.identifiers) { write($0, to: &$1) }
      json.members("counts", header.counts) { write($0, to: &$1) }
      json.members("links", header.links) { link, json in
        json.object { json in
          json.member("url", link.url)
          json.member("label", ifPresent: link.label)
        }
      }
      json.member("note", ifPresent: header.note) { write($0, to: &$1) }
      if let attributions {
        write(attributions, to: &json)
      } else {
        writeAttributions(header.attribution, to: &json)
      }
    }
  }

  private func write(_ names: borrowing NameList, to json: inout JSONWriter) {
    json.key("names")
    json.array { json in
      write(names.main, to: &json)
      names.others.lendEach { write($0, to: &json) }
    }
    json.member("sort", ifPresent: names.sortText == names.main.text ? nil : names.sortText)
  }

  private func write(_ name: borrowing RecordName, to json: inout JSONWriter) {
    json.object { json in
      json.member("text", name.text)
      json.member("lang", ifPresent: name.language)
      json.member("kind", name.kind.rawValue)
      writeAttributions(name.attribution, to: &json)
    }
  }

  private func write(_ identifier: borrowing Identifier, to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", identifier.kind.name)
      json.member("value", identifier.value)
      json.member("country", ifPresent: identifier.country) { write($0, to: &$1) }
      json.member("from", ifPresent: identifier.from) { write($0, to: &$1) }
      json.member("to", ifPresent: identifier.to) { write($0, to: &$1) }
      json.member("says", ifPresent: identifier.says)
      writeAttributions(identifier.attribution, to: &json)
    }
  }

  /// A note as plain text, with the records it links to and the sources it cites.
  private func write(_ note: ResolvedNote, to json: inout JSONWriter) {
    json.object { json in
      json.key("text")
      json.string(pieces: { append in note.readText(labels: site.labels, append) })
      json.members("links", note.targets.compactMap { $0 }) { target, json in json.string(dossier.slug(of: target)) }
      let citations = note.citations.compactMap { citation in
        citation.source.map { (citation.locator, $0) }
      }
      json.members("cites", citations) { citation, json in
        json.object { json in
          json.member("source", dossier.sources[citation.1].header.slug)
          json.member("at", ifPresent: citation.0)
        }
      }
    }
  }
}
