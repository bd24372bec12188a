import DossierDiagnostics
import DossierModel

/// What there is to find about each record.
struct SearchDescription: Sendable {
  let site: SiteContext
  /// The claims that take part in a contradiction.
  private let contested: ReferenceTally

  init(_ site: SiteContext) {
    self.site = site
    var contested = ReferenceTally()
    for conflict in site.graph.conflicts {
      for case .claim(let id) in conflict.answers.lazy.flatMap(\.voices) { contested.add(.claim(id)) }
      for id in conflict.challenges { contested.add(.claim(id)) }
    }
    self.contested = contested
  }

  func describe<Sink: SearchSink>(_ reference: RecordReference, to sink: inout Sink) {
    let dossier = site.dossier
    switch reference {
    case .person(let id):
      names(dossier.people[id].names, at: reference, to: &sink)
      summary(dossier.people[id].header, dossier.people[id].description?.value, to: &sink)
      for occupation in dossier.people[id].occupations {
        further(occupation.value, dossier.people[id].header.attribution, to: &sink)
      }
      for position in dossier.people[id].positions {
        further(position.title, position.attribution, to: &sink)
        if let organization = position.organization { further(site.name(of: organization), to: &sink) }
      }
    case .organization(let id):
      names(dossier.organizations[id].names, at: reference, to: &sink)
      summary(dossier.organizations[id].header, to: &sink)
    case .place(let id):
      names(dossier.places[id].names, at: reference, to: &sink)
      summary(dossier.places[id].header, to: &sink)
    case .case(let id):
      name(dossier.cases[id].title, at: reference, to: &sink)
      summary(dossier.cases[id].header, to: &sink)
      for account in dossier.cases[id].officialCharge.all + dossier.cases[id].allegedReason.all {
        further(account.value, account.attribution, to: &sink)
      }
      for account in dossier.cases[id].beneficiary.all {
        further(site.name(of: account.value), account.attribution, to: &sink)
      }
      for account in dossier.cases[id].stage.all {
        further(site.phrases.term(account.value), account.attribution, to: &sink)
      }
      for account in dossier.cases[id].sentence.all {
        further(site.phrases.sentence(account.value), account.attribution, to: &sink)
      }
      sink.begin(.unseen)
      sentences(of: dossier.cases[id], to: &sink)
    case .event(let id): event(id, to: &sink)
    case .source(let id):
      name(dossier.sources[id].title, at: reference, to: &sink)
      sink.begin(.aside)
      // The short label begins with the publisher or, without one, repeats the title.
      if dossier.sources[id].publisher == nil {
        when(dossier.sources[id].published, to: &sink)
      } else {
        sink.append(site.labels[reference].text)
      }
      summary(dossier.sources[id].header, to: &sink)
      for author in dossier.sources[id].authors { further(site.name(of: author), to: &sink) }
    case .claim(let id): claim(id, to: &sink)
    case .page(let id):
      name(dossier.pages[id].title, at: reference, to: &sink)
      summary(dossier.pages[id].header, to: &sink)
    }
  }

  /// The note of a record, as something to find by itself.
  func describeNote<Sink: SearchSink>(of reference: RecordReference, to sink: inout Sink) {
    guard let note = site.dossier.note(of: reference) else { return }
    sink.begin(.title)
    sink.append(site.labels[reference].text)
    address(of: reference, fragment: reference.kind == .page ? "" : "Note", to: &sink)
    sink.begin(.text)
    sink.append(note)
    for (index, heading) in note.body.headings.enumerated() {
      if index == 0 { sink.begin(.headings) } else { sink.append("\n") }
      sink.append(heading.id)
      sink.append(" ")
      sink.append(heading.text)
    }
  }

  /// The amounts in plain digits, which are shown with their thousands set apart, and who says what of a case.
  private func sentences<Sink: SearchSink>(of record: borrowing Case, to sink: inout Sink) {
    for account in record.sentence.all {
      for part in account.value.parts {
        if let amount = part.amount, amount.number.mantissa.magnitude > 999 { sink.append(amount.number.text) }
      }
      if let court = account.value.court { sink.append(site.name(of: court)) }
      speakers(in: account.attribution, to: &sink)
    }
    for account in record.stage.all { speakers(in: account.attribution, to: &sink) }
    for account in record.officialCharge.all + record.allegedReason.all {
      speakers(in: account.attribution, to: &sink)
    }
    for account in record.beneficiary.all { speakers(in: account.attribution, to: &sink) }
  }

  private func speakers<Sink: SearchSink>(in attribution: borrowing Attribution, to sink: inout Sink) {
    for speaker in attribution.speakers { sink.append(site.name(of: speaker)) }
    for relay in attribution.relays { sink.append(site.name(of: relay)) }
  }

  /// Who says the same elsewhere: results show the first chain only.
  private func otherSpeakers<Sink: SearchSink>(in attributions: [Attribution], to sink: inout Sink) {
    for index in attributions.indices.dropFirst() {
      attributions.lend(index) { other in
        if attributions[0].speakers != other.speakers || attributions[0].relays != other.relays {
          speakers(in: other, to: &sink)
        }
      }
    }
  }

  private func event<Sink: SearchSink>(_ id: EventID, to sink: inout Sink) {
    // Field by field: a copy of the whole record would cost more than all that is read of it.
    let events = site.dossier.events
    name(site.labels[.event(id)].text, at: .event(id), to: &sink)
    sink.begin(.aside)
    when(events[id].when, to: &sink)
    sink.begin(.text)
    if let says = events[id].says { sink.append(says) }
    attribution(events[id].attributions, to: &sink)
    sink.begin(.unseen)
    for participant in events[id].participants { sink.append(site.name(of: participant.who)) }
    otherSpeakers(in: events[id].attributions, to: &sink)
  }

  private func claim<Sink: SearchSink>(_ id: ClaimID, to sink: inout Sink) {
    let claims = site.dossier.claims
    sink.begin(.title)
    sink.append(site.labels[claims[id].subject].text)
    address(of: .claim(id), to: &sink)
    sink.begin(.aside)
    when(claims[id].when, to: &sink)
    sink.begin(.text)
    sink.append(claims[id].says)
    attribution(claims[id].attributions, to: &sink)
    if contested.contains(.claim(id)) {
      sink.begin(.mark)
      sink.append(literal: "differs")
    }
    if let value = claims[id].value { further(value, to: &sink) }
    if let topic = claims[id].topic { further(topic, to: &sink) }
    guard claims[id].attributions.count > 1 else { return }
    sink.begin(.unseen)
    otherSpeakers(in: claims[id].attributions, to: &sink)
  }

  /// The first chain, and how many more there are: by two dock workers → via Coast Radio → in Harbor Gazette (paragraph 4).
  private func attribution<Sink: SearchSink>(_ attributions: [Attribution], to sink: inout Sink) {
    guard let first = attributions.first else { return }
    sink.begin(.status)
    sink.append(literal: first.status.literal)
    sink.begin(.chain)
    var isFirst = true
    func hop(_ phrase: Phrase, _ name: (inout Sink) -> Void) {
      if !isFirst { sink.append(literal: " → ") }
      isFirst = false
      for part in site.phrases[pattern: phrase] {
        switch part {
        case .words(let words): sink.append(unsearched: words)
        case .hole: name(&sink)
        }
      }
    }
    if !first.speakers.isEmpty {
      hop(.by) { sink in
        for (index, speaker) in first.speakers.enumerated() {
          if index > 0 { sink.append(literal: ", ") }
          sink.append(site.name(of: speaker))
        }
      }
    }
    for name in site.relayNames(of: first) { hop(.via) { $0.append(name) } }
    if let citation = first.source {
      hop(.in) { sink in
        sink.append(site.labels[.source(citation.source)].text)
        guard !citation.locator.isEmpty else { return }
        sink.append(literal: " (")
        sink.append(citation.locator)
        sink.append(literal: ")")
      }
    }
    if attributions.count > 1 {
      sink.append(literal: ", ")
      sink.append(unsearched: site.phrases[.andElsewhere])
    }
  }

  private func names<Sink: SearchSink>(_ names: NameList, at reference: RecordReference, to sink: inout Sink) {
    name(names.main.text, at: reference, to: &sink)
    guard !names.others.isEmpty else { return }
    sink.begin(.otherNames)
    for (index, name) in names.others.enumerated() {
      if index > 0 { sink.append(literal: " · ") }
      sink.append(name.text)
      doubt(name.attribution, to: &sink)
    }
  }

  private func name<Sink: SearchSink>(_ text: String, at reference: RecordReference, to sink: inout Sink) {
    sink.begin(.name)
    sink.append(text)
    address(of: reference, to: &sink)
  }

  private func address<Sink: SearchSink>(of reference: RecordReference, fragment: String = "", to sink: inout Sink) {
    let address = site.addresses[reference]
    sink.begin(.address)
    sink.append(address.path)
    let fragment = address.fragment.isEmpty ? fragment : address.fragment
    guard !fragment.isEmpty else { return }
    sink.append(literal: "#")
    sink.append(fragment)
  }

  private func summary<Sink: SearchSink>(_ header: RecordHeader, _ description: String? = nil, to sink: inout Sink) {
    sink.begin(.text)
    sink.append(header.summary.isEmpty ? description ?? "" : header.summary)
    if !header.summary.isEmpty, let description { further(description, to: &sink) }
    for identifier in header.identifiers {
      further("\(site.phrases.kind(identifier.kind)) \(identifier.value)", identifier.attribution, to: &sink)
    }
    for tag in header.tags { further(tag, to: &sink) }
    for finding in header.findings { further(finding.says, to: &sink) }
    for relation in header.relations {
      if let says = relation.says { further(says, relation.attribution, to: &sink) }
    }
  }

  private func further<Sink: SearchSink>(_ text: String, to sink: inout Sink) {
    sink.begin(.further)
    sink.append(text)
  }

  private func further<Sink: SearchSink>(_ text: String, _ attribution: borrowing Attribution, to sink: inout Sink) {
    further(text, to: &sink)
    doubt(attribution, to: &sink)
  }

  /// The status of what is not simply reported: no result shows what was denied as if it stood.
  private func doubt<Sink: SearchSink>(_ attribution: borrowing Attribution, to sink: inout Sink) {
    let status = attribution.bestStatus
    guard !status.stands else { return }
    sink.append(literal: " (")
    sink.append(unsearched: site.phrases.status(status))
    sink.append(literal: ")")
  }

  private func when<Sink: SearchSink>(_ date: SourcedDate?, to sink: inout Sink) {
    if let words = date?.words { sink.append(words) } else if let date = date?.date { sink.append(date) }
  }
}

extension ClaimStatus {
  fileprivate var literal: StaticString {
    switch self {
    case .alleged: "alleged"
    case .reported: "reported"
    case .confirmed: "confirmed"
    case .disputed: "disputed"
    case .denied: "denied"
    case .retracted: "retracted"
    case .unsourced: "unsourced"
    }
  }
}
