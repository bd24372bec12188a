import DossierModel

extension SiteContext {
  /// A whole chain as one line for formats that know no chains: "two officials, via Politico, in Newsweek, 6 Dec 2023 (line 26):
  /// disputed, grade F6".
  func words(for attribution: Attribution) -> String {
    var steps: [String] = []
    if !attribution.speakers.isEmpty { steps.append(attribution.speakers.map(name).joined(separator: " and ")) }
    if let madeOn = attribution.madeOn { steps.append("said on \(phrases.date(madeOn))") }
    if !attribution.relays.isEmpty { steps.append("via " + relayNames(of: attribution).joined(separator: ", then ")) }
    if let citation = attribution.source {
      let locator = citation.locator.isEmpty ? "" : " (\(citation.locator))"
      steps.append("in \(labels[.source(citation.source)].text)\(locator)")
    }
    let grade = attribution.grade.map { ", grade \($0.text)" } ?? ""
    let status = attribution.status.rawValue + grade
    return steps.isEmpty ? status : "\(steps.joined(separator: ", ")): \(status)"
  }

  /// The chains of a statement, one after the other.
  func words(for attributions: [Attribution]) -> String {
    attributions.flatMap { [$0] + $0.others }.map(words(for:)).joined(separator: "; ")
  }

  /// What to call those who passed a statement on, in order. A source goes by its title where its short label repeats
  /// whoever is named just before it: "by Politico, via Politico's report on…", not "by Politico, via Politico".
  func relayNames(of attribution: borrowing Attribution) -> [String] {
    var before = attribution.speakers.last.map(name)
    var names: [String] = []
    names.reserveCapacity(attribution.relays.count)
    for relay in attribution.relays {
      var name = name(of: relay)
      if name == before, case .record(.source(let id), nil) = relay {
        name = RecordLabels.shortTitle(of: dossier.sources[id])
      }
      names.append(name)
      before = name
    }
    return names
  }

  /// What to call whoever or whatever is mentioned; a source by its short label.
  func name(of mention: Mention) -> String {
    switch mention {
    case .record(_, let label?): label
    case .record(let reference, nil): labels[reference].text
    case .text(let text): text
    }
  }
}
