import DossierDiagnostics
import DossierModel

/// One object for each record, by kind.
extension DossierJSON {
  func write(_ id: PersonID, to json: inout JSONWriter) {
    let person = dossier.people[id]
    write(.person(id), person.header, to: &json) { json in
      write(person.names, to: &json)
      json.member("identity", person.identity.rawValue)
      json.member("described_as", ifPresent: person.description)
      write("born", person.born, to: &json)
      write("birthplace", person.birthplace, to: &json)
      write("died", person.died, to: &json)
      write("deathplace", person.deathplace, to: &json)
      json.member("gender", ifPresent: person.gender)
      write("nationality", person.nationality, to: &json)
      json.members("occupations", person.occupations)
      json.members("positions", person.positions) { position, json in
        json.object { json in write(position, to: &json) }
      }
    }
  }

  private func write(_ position: Position, to json: inout JSONWriter) {
    json.member("title", position.title)
    json.member("organization", ifPresent: position.organization, write)
    json.member("place", ifPresent: position.place, write)
    json.member("when", ifPresent: position.when, write)
    json.member("from", ifPresent: position.from, write)
    json.member("to", ifPresent: position.to, write)
    json.member("words", ifPresent: position.whenText)
    write([position.attribution], to: &json)
  }

  func write(_ id: OrganizationID, to json: inout JSONWriter) {
    let organization = dossier.organizations[id]
    write(.organization(id), organization.header, to: &json) { json in
      write(organization.names, to: &json)
      json.member("kind", organization.type)
      json.member("country", ifPresent: organization.country, write)
      json.member("place", ifPresent: organization.place, write)
      json.member("part_of", ifPresent: organization.partOf.map { dossier.organizations[$0].header.slug })
      write("founded", organization.founded, to: &json)
      write("dissolved", organization.dissolved, to: &json)
    }
  }

  func write(_ id: PlaceID, to json: inout JSONWriter) {
    let place = dossier.places[id]
    write(.place(id), place.header, to: &json) { json in
      write(place.names, to: &json)
      json.member("kind", place.type)
      json.member("part_of", ifPresent: place.partOf.map { dossier.places[$0].header.slug })
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
    let record = dossier.cases[id]
    write(.case(id), record.header, to: &json) { json in
      json.member("title", record.title)
      json.member("kind", record.type)
      json.member("jurisdiction", ifPresent: record.jurisdiction, write)
      json.member("place", ifPresent: record.place, write)
      write("stage", record.stage, to: &json)
      write("opened", record.opened, to: &json)
      write("closed", record.closed, to: &json)
      json.members("parties", record.parties, write)
      write("official_charge", record.officialCharge, to: &json)
      write("alleged_reason", record.allegedReason, to: &json)
      write("beneficiary", record.beneficiary, to: &json)
      write("sentence", record.sentence, to: &json, write)
    }
  }

  func write(_ id: EventID, to json: inout JSONWriter) {
    let event = dossier.events[id]
    write(.event(id), event.header, to: &json, attributions: event.attributions) { json in
      json.member("title", dossier.title(of: id))
      json.member("kind", event.type)
      json.member("when", ifPresent: event.when, write)
      json.member("relative", ifPresent: event.relative) { relative, json in
        json.object { json in
          json.member("to", dossier.events[relative.anchor].header.slug)
          json.member("offset", relative.offset.text)
        }
      }
      json.member("place", ifPresent: event.place, write)
      json.members("cases", event.cases.map { dossier.cases[$0].header.slug })
      json.members("participants", event.participants, write)
      json.member("says", ifPresent: event.says)
    }
  }

  func write(_ id: SourceID, to json: inout JSONWriter) {
    let source = dossier.sources[id]
    write(.source(id), source.header, to: &json) { json in
      json.member("title", source.title)
      json.member("type", source.type)
      json.members("author", source.authors, write)
      json.member("publisher", ifPresent: source.publisher, write)
      json.member("published", ifPresent: source.published, write)
      json.member("accessed", ifPresent: source.accessed, write)
      json.member("url", ifPresent: source.url)
      json.member("archive", ifPresent: source.archiveURL)
      json.member("lang", ifPresent: source.language)
      json.member("shelfmark", ifPresent: source.shelfmark)
      json.member("file", ifPresent: source.file)
      json.member("sha256", ifPresent: source.sha256)
      json.member("republishes", ifPresent: source.republishes.map { dossier.sources[$0.value].header.slug })
      json.members("known_through", source.knownThrough.map { dossier.sources[$0].header.slug })
      json.member("official", ifTrue: source.isOfficialRecord)
    }
  }

  func write(_ id: PageID, to json: inout JSONWriter) {
    let page = dossier.pages[id]
    write(.page(id), page.header, to: &json) { json in
      json.member("title", page.title)
    }
  }

  /// A record: its id and page, what is its kind's own, and what every record has.
  private func write(
    _ reference: RecordReference, _ header: RecordHeader, to json: inout JSONWriter, attributions: [Attribution]? = nil,
    members: (inout JSONWriter) -> Void
  ) {
    let address = site.addresses[reference]
    json.object { json in
      json.member("id", header.slug)
      json.member("page", address.fragment.isEmpty ? address.path : "\(address.path)#\(address.fragment)")
      members(&json)
      json.member("summary", ifPresent: header.summary)
      json.members("tags", header.tags)
      json.members("counts", header.counts, write)
      json.members("links", header.links) { link, json in
        json.object { json in
          json.member("url", link.url)
          json.member("label", ifPresent: link.label)
        }
      }
      json.member("note", ifPresent: header.note, write)
      write(attributions ?? [header.attribution], to: &json)
    }
  }

  private func write(_ names: NameList, to json: inout JSONWriter) {
    json.members("names", [names.main] + names.others) { name, json in
      json.object { json in
        json.member("text", name.text)
        json.member("lang", ifPresent: name.language)
        json.member("kind", name.kind.rawValue)
        write([name.attribution], to: &json)
      }
    }
    json.member("sort", ifPresent: names.sortText == names.main.text ? nil : names.sortText)
  }

  /// A note as plain text, with the records it links to and the sources it cites.
  private func write(_ note: ResolvedNote, to json: inout JSONWriter) {
    json.object { json in
      json.key("text")
      json.string(utf8: note.plainText(labels: site.labels))
      json.members("links", note.targets.compactMap { $0.map(dossier.slug(of:)) })
      let citations = zip(note.body.citations, note.sources).compactMap { citation, source in
        source.map { (citation.locator, dossier.sources[$0].header.slug) }
      }
      json.members("cites", citations) { citation, json in
        json.object { json in
          json.member("source", citation.1)
          json.member("at", ifPresent: citation.0)
        }
      }
    }
  }
}
