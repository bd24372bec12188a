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

  func describe<Sink: SearchSink & ~Copyable>(_ reference: RecordReference, to sink: inout Sink) {
    let dossier = site.dossier
    switch reference {
    case .person(let id): dossier.people.lend(id) { describe($0, at: reference, to: &sink) }
    case .organization(let id):
      dossier.organizations.lend(id) { organization in
        names(organization.names, at: reference, to: &sink)
        summary(organization.header, to: &sink)
      }
    case .place(let id):
      dossier.places.lend(id) { place in
        names(place.names, at: reference, to: &sink)
        summary(place.header, to: &sink)
      }
    case .case(let id): dossier.cases.lend(id) { describe($0, at: reference, to: &sink) }
    case .event(let id): dossier.events.lend(id) { describe($0, at: reference, to: &sink) }
    case .source(let id): dossier.sources.lend(id) { describe($0, at: reference, to: &sink) }
    case .claim(let id): dossier.claims.lend(id) { describe($0, at: reference, to: &sink) }
    case .page(let id):
      dossier.pages.lend(id) { page in
        name(page.title, at: reference, to: &sink)
        summary(page.header, to: &sink)
      }
    }
  }

  private func describe<Sink: SearchSink & ~Copyable>(
    _ person: borrowing Person, at reference: RecordReference, to sink: inout Sink
  ) {
    names(person.names, at: reference, to: &sink)
    summary(person.header, person.description?.value, to: &sink)
    person.occupations.lendEach { further($0.value, person.header.attribution, to: &sink) }
    person.positions.lendEach { position in
      further(position.title, position.attribution, to: &sink)
      if let organization = position.organization { further(site.name(of: organization), to: &sink) }
    }
  }

  private func describe<Sink: SearchSink & ~Copyable>(
    _ record: borrowing Case, at reference: RecordReference, to sink: inout Sink
  ) {
    name(record.title, at: reference, to: &sink)
    summary(record.header, to: &sink)
    record.officialCharge.all.lendEach { further($0.value, $0.attribution, to: &sink) }
    record.allegedReason.all.lendEach { further($0.value, $0.attribution, to: &sink) }
    record.beneficiary.all.lendEach { further(site.name(of: $0.value), $0.attribution, to: &sink) }
    record.stage.all.lendEach { further(site.phrases.term($0.value), $0.attribution, to: &sink) }
    record.sentence.all.lendEach { further(site.phrases.sentence($0.value), $0.attribution, to: &sink) }
    sink.begin(.unseen)
    sentences(of: record, to: &sink)
  }

  private func describe<Sink: SearchSink & ~Copyable>(
    _ source: borrowing Source, at reference: RecordReference, to sink: inout Sink
  ) {
    name(source.title, at: reference, to: &sink)
    sink.begin(.aside)
    // The short label begins with the publisher or, without one, repeats the title.
    if source.publisher == nil {
      when(source.published, to: &sink)
    } else {
      site.labels.lend(reference) { sink.append(utf8: $0) }
    }
    summary(source.header, to: &sink)
    source.authors.lendEach { further(site.name(of: $0), to: &sink) }
  }

  private func describe<Sink: SearchSink & ~Copyable>(
    _ event: borrowing Event, at reference: RecordReference, to sink: inout Sink
  ) {
    name(site.labels[reference], at: reference, to: &sink)
    sink.begin(.aside)
    when(event.when, to: &sink)
    sink.begin(.text)
    if let says = event.says { sink.append(says) }
    attribution(event.attributions, to: &sink)
    sink.begin(.unseen)
    event.participants.lendEach { name(of: $0.who, to: &sink) }
    otherSpeakers(in: event.attributions, to: &sink)
  }

  private func describe<Sink: SearchSink & ~Copyable>(
    _ claim: borrowing Claim, at reference: RecordReference, to sink: inout Sink
  ) {
    sink.begin(.title)
    site.labels.lend(claim.subject) { sink.append(utf8: $0) }
    address(of: reference, to: &sink)
    sink.begin(.aside)
    when(claim.when, to: &sink)
    sink.begin(.text)
    sink.append(claim.says)
    attribution(claim.attributions, to: &sink)
    if contested.contains(reference) {
      sink.begin(.mark)
      sink.append(literal: "differs")
    }
    if let value = claim.value { further(value, to: &sink) }
    if let topic = claim.topic { further(topic, to: &sink) }
    guard claim.attributions.count > 1 else { return }
    sink.begin(.unseen)
    otherSpeakers(in: claim.attributions, to: &sink)
  }

  /// The note of a record, as something to find by itself.
  func describeNote<Sink: SearchSink & ~Copyable>(of reference: RecordReference, to sink: inout Sink) {
    guard let note = site.dossier.note(of: reference) else { return }
    sink.begin(.title)
    site.labels.lend(reference) { sink.append(utf8: $0) }
    address(of: reference, fragment: reference.kind == .page ? "" : "Note", to: &sink)
    sink.begin(.text)
    sink.append(note)
    for (index, heading) in note.headings.enumerated() {
      if index == 0 { sink.begin(.headings) } else { sink.append("\n") }
      sink.append(heading.id)
      sink.append(" ")
      sink.append(heading.text)
    }
  }

  /// The amounts in plain digits, which are shown with their thousands set apart, and who says what of a case.
  private func sentences<Sink: SearchSink & ~Copyable>(of record: borrowing Case, to sink: inout Sink) {
    record.sentence.all.lendEach { account in
      for part in account.value.parts {
        if let amount = part.amount, amount.number.mantissa.magnitude > 999 { sink.append(amount.number.text) }
      }
      if let court = account.value.court { name(of: court, to: &sink) }
      speakers(in: account.attribution, to: &sink)
    }
    record.stage.all.lendEach { speakers(in: $0.attribution, to: &sink) }
    record.officialCharge.all.lendEach { speakers(in: $0.attribution, to: &sink) }
    record.allegedReason.all.lendEach { speakers(in: $0.attribution, to: &sink) }
    record.beneficiary.all.lendEach { speakers(in: $0.attribution, to: &sink) }
  }

  private func names<Sink: SearchSink & ~Copyable>(
    _ names: borrowing NameList, at reference: RecordReference, to sink: inout Sink
  ) {
    name(names.main.text, at: reference, to: &sink)
    guard !names.others.isEmpty else { return }
    sink.begin(.otherNames)
    for place in names.others.indices {
      if place > 0 { sink.append(literal: " · ") }
      names.others.lend(place) { name in
        sink.append(name.text)
        doubt(name.attribution, to: &sink)
      }
    }
  }

  private func name<Sink: SearchSink & ~Copyable>(_ text: String, at reference: RecordReference, to sink: inout Sink) {
    sink.begin(.name)
    sink.append(text)
    address(of: reference, to: &sink)
  }

  private func address<Sink: SearchSink & ~Copyable>(
    of reference: RecordReference, fragment: String = "", to sink: inout Sink
  ) {
    sink.begin(.address)
    site.addresses.lendAddress(of: reference) { sink.append(utf8: $0) }
    guard !fragment.isEmpty, !site.addresses[home: reference].isPlaceOnPage else { return }
    sink.append(literal: "#")
    sink.append(fragment)
  }

  private func summary<Sink: SearchSink & ~Copyable>(
    _ header: borrowing RecordHeader, _ description: String? = nil, to sink: inout Sink
  ) {
    sink.begin(.text)
    sink.append(header.summary.isEmpty ? description ?? "" : header.summary)
    if !header.summary.isEmpty, let description { further(description, to: &sink) }
    header.identifiers.lendEach { identifier in
      further("\(site.phrases.kind(identifier.kind)) \(identifier.value)", identifier.attribution, to: &sink)
    }
    for tag in header.tags { further(tag, to: &sink) }
    header.findings.lendEach { further($0.says, to: &sink) }
    header.relations.lendEach { relation in
      if let says = relation.says { further(says, relation.attribution, to: &sink) }
    }
  }

  private func further<Sink: SearchSink & ~Copyable>(_ text: String, to sink: inout Sink) {
    sink.begin(.further)
    sink.append(text)
  }

  private func further<Sink: SearchSink & ~Copyable>(
    _ text: String, _ attribution: borrowing Attribution, to sink: inout Sink
  ) {
    further(text, to: &sink)
    doubt(attribution, to: &sink)
  }

  private func when<Sink: SearchSink & ~Copyable>(_ date: SourcedDate?, to sink: inout Sink) {
    if let words = date?.words { sink.append(words) } else if let date = date?.date { sink.append(date) }
  }
}
