import DossierDiagnostics
import DossierModel

extension ViewComposer {
  /// A statement that is no claim, in a few words that lead to where it stands; without its attributions.
  mutating func line(_ statement: Statement) -> StatementLineView {
    let record = statement.record
    switch statement.part {
    case .whole:
      return StatementLineView(value: link(record), when: record.kind == .event ? site.dates[record] : nil)
    case .name(let place):
      guard let names = dossier.names(of: record) else { return StatementLineView(value: link(record)) }
      let name = place == 0 ? names.main : names.others[place - 1]
      return StatementLineView(label: phrases.nameKind(name.kind), value: link(name, of: record))
    case .account(let field, let place):
      let accounts = dossier.accounts(of: field, in: record).all
      var label = phrases.topics[field.rawValue]
      if record.kind == .event {
        label = phrases[.differsOfEvent, [.title: label, .name: site.labels[record]]]
      }
      return StatementLineView(
        label: label,
        value: link(
          field == .gender ? phrases.word(text(of: accounts[place].value)) : text(of: accounts[place].value),
          to: record, record.kind == .event ? nil : .summary))
    case .position(let place):
      guard case .person(let id) = record else { return StatementLineView(value: link(record)) }
      let positions = dossier.people[id].positions
      return positions.lend(place) { position in
        let organization = position.organization.map { ", \(site.name(of: $0))" } ?? ""
        return StatementLineView(
          label: phrases[.position], value: link(position.title + organization, to: record, .positions),
          when: when(position))
      }
    case .party(let place): return line(ofParty: place, in: record)
    case .identifier(let place):
      let identifier = dossier.lendHeader(of: record) { $0.identifiers[place] }
      return StatementLineView(
        label: identifier.map { phrases.kind($0.kind) }, value: link(identifier?.value ?? "", to: record, .summary))
    case .relation(let place):
      return dossier.relations(of: record).lend(place) { relation in
        let anchor = record.kind == .event || relation.kind.isIdentity ? nil : PageSection.relations
        return StatementLineView(
          label: phrases.kind(relation.kind), value: link(dossier.title(of: relation.to), to: record, anchor),
          when: when(relation.when))
      }
    case .figure(let place):
      let figure = dossier.figures(of: record)[place]
      let anchor = record.kind == .claim || record.kind == .event ? nil : PageSection.figures
      return StatementLineView(label: figure.what, value: link(phrases.figure(figure), to: record, anchor))
    }
  }

  private func line(ofParty place: Int, in record: RecordReference) -> StatementLineView {
    switch record {
    case .event(let id):
      return dossier.events[id].participants.lend(place) { party in
        StatementLineView(
          label: phrases.role(of: party) ?? phrases[.eventPart],
          value: link("\(site.name(of: party.who)): \(site.labels[record])", to: record))
      }
    case .case(let id):
      return dossier.cases[id].parties.lend(place) { party in
        let outcome = party.outcome.map { "; \(phrases.outcome($0.value))" } ?? ""
        return StatementLineView(
          label: phrases.role(of: party) ?? phrases[.casePart],
          value: link(site.name(of: party.who) + outcome, to: record, .parties))
      }
    default: return StatementLineView(value: link(record))
    }
  }

  /// Words that lead to a record, or to a section of its page.
  private func link(_ words: String, to record: RecordReference, _ section: PageSection? = nil) -> LinkView {
    guard let section else { return link(record, label: words) }
    return LinkView(words, url: url(of: section, ofPageOf: record))
  }

  /// A name of a record, which leads to the others.
  private func link(_ name: RecordName, of record: RecordReference) -> LinkView {
    let number = site.labels.number(of: record)
    let isHome = site.addresses.home(number).page == page
    let url = SiteURL(handle, number: number, section: .summary, prefix: isHome ? .none : prefix(to: number))
    guard let language = name.language else { return LinkView(name.text, url: url) }
    return LinkView(LinkTarget(url, named: (name.text, LabelLanguage(tag: language))))
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
