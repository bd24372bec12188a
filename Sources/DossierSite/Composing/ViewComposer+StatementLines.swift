import DossierDiagnostics
import DossierModel

extension ViewComposer {
  /// A statement that is no claim, in a few words that lead to where it stands.
  ///
  /// - Parameter attributions: those of its attributions that are told with it.
  func line(_ statement: Statement, _ attributions: [AttributionView]) -> StatementLineView {
    let record = statement.record
    switch statement.part {
    case .whole:
      return StatementLineView(
        value: link(record), when: record.kind == .event ? site.dates[record] : nil, attributions: attributions)
    case .name(let place):
      guard let names = dossier.names(of: record) else { break }
      return place == 0
        ? line(of: names.main, of: record, attributions)
        : names.others.lend(place - 1) { line(of: $0, of: record, attributions) }
    case .account(let field, let place):
      var label = phrases.topics[field.rawValue]
      if record.kind == .event {
        label = phrases[.differsOfEvent, [.title: label, .name: site.labels[record]]]
      }
      let text = dossier.value(of: field, at: place, in: record).map { self.text(of: $0) } ?? ""
      return StatementLineView(
        label: label,
        value: link(
          field == .gender ? phrases.word(text) : text, to: record, record.kind == .event ? nil : .summary),
        attributions: attributions)
    case .position(let place):
      guard case .person(let id) = record else { break }
      let positions = dossier.people[id].positions
      return positions.lend(place) { position in
        let organization = position.organization.map { ", \(site.name(of: $0))" } ?? ""
        return StatementLineView(
          label: phrases[.position], value: link(position.title + organization, to: record, .positions),
          when: when(position), attributions: attributions)
      }
    case .party(let place): return line(ofParty: place, in: record, attributions)
    case .identifier(let place):
      let identifier = dossier.lendHeader(of: record) { $0.identifiers[place] }
      return StatementLineView(
        label: identifier.map { phrases.kind($0.kind) }, value: link(identifier?.value ?? "", to: record, .summary),
        attributions: attributions)
    case .relation(let place):
      return dossier.relations(of: record).lend(place) { relation in
        let section: PageSection? = record.kind == .event || relation.kind.isIdentity ? nil : .relations
        return StatementLineView(
          label: phrases.kind(relation.kind), value: link(dossier.title(of: relation.to), to: record, section),
          when: when(relation.when), attributions: attributions)
      }
    case .figure(let place):
      let section: PageSection? = record.kind == .claim || record.kind == .event ? nil : .figures
      return dossier.figures(of: record).lend(place) { figure in
        StatementLineView(
          label: figure.what, value: link(phrases.figure(figure.figure), to: record, section),
          attributions: attributions)
      }
    }
    return StatementLineView(value: link(record), attributions: attributions)
  }

  private func line(
    of name: borrowing RecordName, of record: RecordReference, _ attributions: [AttributionView]
  ) -> StatementLineView {
    let number = site.labels.number(of: record)
    let prefix = isHome(of: record) ? .none : prefix(to: record)
    let label = phrases.nameKind(name.kind)
    // A name that is in no other language needs nothing of its own.
    guard let language = name.language else {
      return StatementLineView(
        label: label, value: LinkView(handle, number, words: name.text, section: .summary, prefix: prefix),
        attributions: attributions)
    }
    let url = SiteURL(handle, number: number, section: .summary, prefix: prefix)
    return StatementLineView(
      label: label, value: LinkView(LinkTarget(url, named: (name.text, LabelLanguage(tag: language)))),
      attributions: attributions)
  }

  private func line(
    ofParty place: Int, in record: RecordReference, _ attributions: [AttributionView]
  ) -> StatementLineView {
    switch record {
    case .event(let id):
      return dossier.events[id].participants.lend(place) { party in
        StatementLineView(
          label: phrases.role(of: party) ?? phrases[.eventPart],
          value: link("\(site.name(of: party.who)): \(site.labels[record])", to: record),
          attributions: attributions)
      }
    case .case(let id):
      return dossier.cases[id].parties.lend(place) { party in
        let outcome = party.outcome.map { "; \(phrases.outcome($0.value))" } ?? ""
        return StatementLineView(
          label: phrases.role(of: party) ?? phrases[.casePart],
          value: link(site.name(of: party.who) + outcome, to: record, .parties), attributions: attributions)
      }
    default: return StatementLineView(value: link(record), attributions: attributions)
    }
  }

  /// Words that lead to a record, or to a section of its page.
  private func link(_ words: String, to record: RecordReference, _ section: PageSection? = nil) -> LinkView {
    guard let section else { return link(record, label: words) }
    return LinkView(
      handle, site.labels.number(of: record), words: words, section: section, prefix: record == home ? .none : prefix)
  }
}

extension Dossier {
  /// The names of a record that has a list of them.
  fileprivate func names(of record: RecordReference) -> NameList? {
    switch record {
    case .person(let id): people[id].names
    case .organization(let id): organizations[id].names
    case .place(let id): places[id].names
    case .case, .event, .source, .claim, .page: nil
    }
  }
}
