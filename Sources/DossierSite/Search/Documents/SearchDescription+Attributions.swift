import DossierModel

// Who says what is found, and how sure that is.
extension SearchDescription {
  func name<Sink: SearchSink & ~Copyable>(of mention: borrowing Mention, to sink: inout Sink) {
    site.lendName(of: mention) { sink.append(utf8: $0) }
  }

  func speakers<Sink: SearchSink & ~Copyable>(in attribution: borrowing Attribution, to sink: inout Sink) {
    attribution.speakers.lendEach { name(of: $0, to: &sink) }
    attribution.relays.lendEach { name(of: $0, to: &sink) }
  }

  /// Who says the same elsewhere: results show the first chain only.
  func otherSpeakers<Sink: SearchSink & ~Copyable>(in attributions: [Attribution], to sink: inout Sink) {
    for index in attributions.indices.dropFirst() {
      attributions.lend(index) { other in
        if attributions[0].speakers != other.speakers || attributions[0].relays != other.relays {
          speakers(in: other, to: &sink)
        }
      }
    }
  }

  /// The first chain, and how many more there are: by two dock workers → via Coast Radio → in Harbor Gazette (paragraph 4).
  func attribution<Sink: SearchSink & ~Copyable>(_ attributions: [Attribution], to sink: inout Sink) {
    guard !attributions.isEmpty else { return }
    attributions.lend(0) { chain($0, to: &sink) }
    if attributions.count > 1 {
      sink.append(literal: ", ")
      sink.append(unsearched: site.phrases[.andElsewhere])
    }
  }

  private func chain<Sink: SearchSink & ~Copyable>(_ attribution: borrowing Attribution, to sink: inout Sink) {
    sink.begin(.status)
    sink.append(literal: attribution.status.literal)
    sink.begin(.chain)
    var isFirst = true
    func hop(_ phrase: Phrase, to sink: inout Sink, _ name: (inout Sink) -> Void) {
      if !isFirst { sink.append(literal: " → ") }
      isFirst = false
      site.phrases.visitParts(of: phrase, words: { sink.append(unsearched: $0) }, hole: { name(&sink) })
    }
    if !attribution.speakers.isEmpty {
      hop(.by, to: &sink) { sink in
        for index in attribution.speakers.indices {
          if index > 0 { sink.append(literal: ", ") }
          attribution.speakers.lend(index) { name(of: $0, to: &sink) }
        }
      }
    }
    site.visitRelays(of: attribution) { _, name, _ in hop(.via, to: &sink) { $0.append(name) } }
    guard let citation = attribution.source else { return }
    hop(.in, to: &sink) { sink in
      site.labels.lend(.source(citation.source)) { sink.append(utf8: $0) }
      guard !citation.locator.isEmpty else { return }
      sink.append(literal: " (")
      sink.append(citation.locator)
      sink.append(literal: ")")
    }
  }

  /// The status of what is not simply reported: no result shows what was denied as if it stood.
  func doubt<Sink: SearchSink & ~Copyable>(_ attribution: borrowing Attribution, to sink: inout Sink) {
    let status = attribution.bestStatus
    guard !status.stands else { return }
    sink.append(literal: " (")
    sink.append(unsearched: site.phrases.status(status))
    sink.append(literal: ")")
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
