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
    for place in attribution.speakers.indices {
      if place > 0 { bytes.append(phrases[.and]) }
      attribution.speakers.lend(place) { lendName(of: $0) { bytes.append(contentsOf: $0) } }
    }
    if let madeOn = attribution.madeOn {
      separate()
      append(.saidOn, to: &bytes) { madeOn.appendText(in: phrases.dates, to: &$0) }
    }
    if !attribution.relays.isEmpty {
      separate()
      append(.via, to: &bytes) { bytes in
        visitRelays(of: attribution) { place, name, _ in
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
    phrases.visitParts(of: phrase, words: { bytes.append($0) }, hole: { hole(&bytes) })
  }

  /// What to call those who passed a statement on, in order. A source goes by its title where its short label repeats
  /// whoever is named just before it: "by Politico, via Politico's report on…", not "by Politico, via Politico".
  func relayNames(of attribution: borrowing Attribution) -> [String] {
    var names: [String] = []
    names.reserveCapacity(attribution.relays.count)
    visitRelays(of: attribution) { _, name, _ in names.append(name) }
    return names
  }

  /// The relays that are called otherwise than elsewhere, since whoever is named just before them is called so.
  func renamedRelays(of attribution: borrowing Attribution) -> [(relay: Int, name: String)] {
    // Only sources are.
    guard attribution.relays.contains(where: { $0.reference?.kind == .source }) else { return [] }
    var renamed: [(relay: Int, name: String)] = []
    visitRelays(of: attribution) { if $2 { renamed.append(($0, $1)) } }
    return renamed
  }

  /// Visits those who passed a statement on, in order, each with what to call it and whether that is other than elsewhere.
  func visitRelays(
    of attribution: borrowing Attribution, _ visit: (_ relay: Int, _ name: String, _ isRenamed: Bool) -> Void
  ) {
    var before = attribution.speakers.last.map { name(of: $0) }
    for place in attribution.relays.indices {
      attribution.relays.lend(place) { relay in
        var name = name(of: relay)
        var isRenamed = false
        if name == before, case .record(nil, .source(let id)) = relay {
          name = dossier.sources.lend(id) { RecordLabels.shortTitle(of: $0) }
          isRenamed = true
        }
        visit(place, name, isRenamed)
        before = name
      }
    }
  }

  /// What to call whoever or whatever is mentioned; a source by its short label.
  func name(of mention: borrowing Mention) -> String {
    switch mention {
    case .record(let label?, _): label
    case .record(nil, let reference): labels[reference]
    case .text(let text): text
    }
  }

  /// Gives `body` what to call whoever or whatever is mentioned, in UTF-8.
  func lendName<Result>(of mention: borrowing Mention, to body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch mention {
    case .record(nil, let reference): return labels.lend(reference, to: body)
    case .record(var text?, _), .text(var text): return text.withUTF8(body)
    }
  }
}
