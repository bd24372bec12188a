import DossierDiagnostics
import DossierEncoding
import DossierModel

/// The values that records and statements are made of.
extension DossierJSON {
  /// `{"edtf":"2023-07","earliest":"2023-07-01","latest":"2023-07-31"}`; null where the date is open to that side.
  func write(_ date: PartialDate, to json: inout JSONWriter) {
    json.object { json in writeMembers(of: date, to: &json) }
  }

  /// The same with the source's own words, or with these alone.
  func write(_ date: SourcedDate, to json: inout JSONWriter) {
    json.object { json in
      if let date = date.date { writeMembers(of: date, to: &json) }
      json.member("words", ifPresent: date.words)
    }
  }

  private func writeMembers(of date: PartialDate, to json: inout JSONWriter) {
    let bounds = date.bounds
    json.member("edtf", date.edtf)
    json.member("earliest", bounds.earliest?.isoText)
    json.member("latest", bounds.latest?.isoText)
    json.member("approximate", ifTrue: date.isApproximate)
    json.member("uncertain", ifTrue: date.isUncertain)
  }

  /// `"page":"people/qin-gang.html#qin-died"`
  func writePage(of reference: RecordReference, to json: inout JSONWriter) {
    json.key("page")
    json.string(pieces: { site.addresses.lendAddress(of: reference, to: $0) })
  }

  /// `{"id":"politico"}`, with a `label` if it goes by another name here; or `{"text":"two officials"}`.
  func write(_ mention: borrowing Mention, to json: inout JSONWriter) {
    json.object { json in
      switch mention {
      case .record(let label, let reference):
        json.member("id", dossier.slug(of: reference))
        json.member("label", ifPresent: label)
      case .text(let text):
        json.member("text", text)
      }
    }
  }

  /// The whole chain: speakers, relays, source and place in it, when it was said, status and grade.
  func write(_ attribution: borrowing Attribution, to json: inout JSONWriter) {
    json.object { json in
      json.members("by", attribution.speakers) { write($0, to: &$1) }
      json.members("via", attribution.relays) { write($0, to: &$1) }
      json.member("in", ifPresent: attribution.source) { citation, json in
        json.object { json in
          json.member("source", dossier.sources[citation.source].header.slug)
          json.member("at", ifPresent: citation.locator)
        }
      }
      json.member("made_on", ifPresent: attribution.madeOn) { write($0, to: &$1) }
      json.member("status", attribution.status.rawValue)
      json.member("grade", ifPresent: attribution.grade?.text)
    }
  }

  /// The only attribution of what can have several.
  func writeAttributions(_ attribution: borrowing Attribution, to json: inout JSONWriter) {
    json.key("attributions")
    json.array { json in
      write(attribution, to: &json)
      attribution.others.lendEach { write($0, to: &json) }
    }
  }

  /// A list under the key, the first the one to show first. What says the same elsewhere is part of the list.
  func write(_ attributions: [Attribution], to json: inout JSONWriter) {
    json.key("attributions")
    json.array { json in
      attributions.lendEach { attribution in
        write(attribution, to: &json)
        attribution.others.lendEach { write($0, to: &json) }
      }
    }
  }

  /// `[{"value":…,"attributions":[…]}, …]`: all accounts of a value, side by side.
  func write<Value>(
    _ key: StaticString, _ accounts: Accounts<Value>, to json: inout JSONWriter,
    _ writeValue: (Value, inout JSONWriter) -> Void
  ) {
    json.members(key, accounts.all) { account, json in
      json.object { json in
        json.key("value")
        writeValue(account.value, &json)
        writeAttributions(account.attribution, to: &json)
      }
    }
  }

  func write(_ key: StaticString, _ accounts: Accounts<SourcedDate>, to json: inout JSONWriter) {
    write(key, accounts, to: &json) { write($0, to: &$1) }
  }

  func write(_ key: StaticString, _ accounts: Accounts<Mention>, to json: inout JSONWriter) {
    write(key, accounts, to: &json) { write($0, to: &$1) }
  }

  func write(_ key: StaticString, _ accounts: Accounts<String>, to json: inout JSONWriter) {
    write(key, accounts, to: &json) { text, json in json.string(text) }
  }

  func write(_ count: borrowing Count, to json: inout JSONWriter) {
    json.object { json in
      json.member("what", ifPresent: count.what)
      json.member("number", count.number)
      json.member("to", ifPresent: count.upTo) { number, json in json.number(number.text) }
      json.member("unit", ifPresent: count.unit)
      json.member("precision", count.precision.rawValue)
      json.member("as_of", ifPresent: count.asOf) { write($0, to: &$1) }
      json.members("parts", count.parts) { write($0, to: &$1) }
      json.members("equals", count.equivalents) { write($0, to: &$1) }
      writeAttributions(count.attribution, to: &json)
    }
  }

  func write(_ figure: borrowing Count.Figure, to json: inout JSONWriter) {
    json.object { json in
      json.member("number", figure.number)
      json.member("to", ifPresent: figure.upTo) { number, json in json.number(number.text) }
      json.member("unit", ifPresent: figure.unit)
      json.member("precision", figure.precision.rawValue)
    }
  }

  func write(_ sentence: borrowing Sentence, to json: inout JSONWriter) {
    json.object { json in
      json.members("parts", sentence.parts) { part, json in
        json.object { json in
          json.member("kind", part.kind)
          json.member("amount", ifPresent: part.amount) { write($0, to: &$1) }
          json.member("to", ifPresent: part.upTo) { write($0, to: &$1) }
          json.member("suspended", ifPresent: part.suspended) { write($0, to: &$1) }
        }
      }
      json.members("of", sentence.convicts) { write($0, to: &$1) }
      json.member("date", ifPresent: sentence.date) { write($0, to: &$1) }
      json.member("court", ifPresent: sentence.court) { write($0, to: &$1) }
    }
  }

  private func write(_ amount: Sentence.Amount, to json: inout JSONWriter) {
    json.object { json in
      json.member("number", amount.number)
      json.member("unit", amount.unit)
    }
  }

  func write(_ party: borrowing Party, to json: inout JSONWriter) {
    json.object { json in
      json.key("who")
      write(party.who, to: &json)
      json.member("role", ifPresent: party.role)
      json.member("outcome", ifPresent: party.outcome?.value)
      writeAttributions(party.attribution, to: &json)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ key: StaticString, _ number: DecimalNumber) {
    self.key(key)
    self.number(number.text)
  }
}
