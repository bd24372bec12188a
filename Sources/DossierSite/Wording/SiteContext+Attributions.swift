import DossierModel
import DossierTemplate

extension SiteContext {
  /// The chains of a statement, one after the other.
  func words(for attributions: [Attribution]) -> String {
    var bytes: [UInt8] = []
    appendWords(for: attributions, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the chains of a statement, one after the other.
  func appendWords(for attributions: [Attribution], to bytes: inout [UInt8]) {
    let start = bytes.count
    attributions.lendEach { attribution in
      if bytes.count > start { bytes.append(literal: "; ") }
      appendWords(forAll: attribution, to: &bytes)
    }
  }

  /// Appends a chain and those that say the same elsewhere.
  func appendWords(forAll attribution: borrowing Attribution, to bytes: inout [UInt8]) {
    appendWords(for: attribution, to: &bytes)
    attribution.others.lendEach { other in
      bytes.append(literal: "; ")
      appendWords(for: other, to: &bytes)
    }
  }

  /// A whole chain as one line for formats that know no chains: "two officials, via Politico, in Newsweek, 6 Dec 2023 (line 26):
  /// disputed, grade F6".
  private func appendWords(for attribution: borrowing Attribution, to bytes: inout [UInt8]) {
    let start = bytes.count
    func separate() {
      if bytes.count > start { bytes.append(literal: ", ") }
    }
    for (place, speaker) in attribution.speakers.enumerated() {
      if place > 0 { bytes.append(phrases[.and]) }
      lendName(of: speaker) { bytes.append(contentsOf: $0) }
    }
    if let madeOn = attribution.madeOn {
      separate()
      append(.saidOn, to: &bytes) { madeOn.appendText(in: phrases.dates, to: &$0) }
    }
    if !attribution.relays.isEmpty {
      separate()
      append(.via, to: &bytes) { bytes in
        for (place, name) in relayNames(of: attribution).enumerated() {
          if place > 0 { bytes.append(phrases[.then]) }
          bytes.append(name)
        }
      }
    }
    if let citation = attribution.source {
      separate()
      append(.in, to: &bytes) { bytes in
        labels.lend(.source(citation.source)) { bytes.append(contentsOf: $0) }
      }
      if !citation.locator.isEmpty {
        bytes.append(literal: " (")
        bytes.append(citation.locator)
        bytes.append(literal: ")")
      }
    }
    if bytes.count > start { bytes.append(literal: ": ") }
    bytes.append(phrases.status(attribution.status))
    if let grade = attribution.grade {
      bytes.append(literal: ", ")
      append(.grade, to: &bytes) { $0.append(grade.text) }
    }
  }

  private func append(_ phrase: Phrase, to bytes: inout [UInt8], hole: (inout [UInt8]) -> Void) {
    for part in phrases[pattern: phrase] {
      switch part {
      case .words(let words): bytes.append(words)
      case .hole: hole(&bytes)
      }
    }
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
    case .record(let reference, nil): labels[reference]
    case .text(let text): text
    }
  }

  /// Gives `body` what to call whoever or whatever is mentioned, in UTF-8.
  func lendName<Result>(of mention: Mention, to body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch mention {
    case .record(let reference, nil): return labels.lend(reference, to: body)
    case .record(_, var text?), .text(var text): return text.withUTF8(body)
    }
  }
}
