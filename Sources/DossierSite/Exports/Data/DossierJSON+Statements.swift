import DossierDiagnostics
import DossierEncoding
import DossierModel

/// What is said, and how it disagrees.
extension DossierJSON {
  func write(_ id: ClaimID, to json: inout JSONWriter) {
    dossier.claims.lend(id) { write($0, id, to: &json) }
  }

  private func write(_ claim: borrowing Claim, _ id: ClaimID, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", claim.slug)
      writePage(of: .claim(id), to: &json)
      json.member("subject", dossier.slug(of: claim.subject))
      json.member("about", ifPresent: claim.topic)
      json.member("value", ifPresent: claim.value)
      json.member("says", claim.says)
      json.member("when", ifPresent: claim.when) { write($0, to: &$1) }
      json.member("place", ifPresent: claim.place) { write($0, to: &$1) }
      json.members("concerns", claim.concerns) { record, json in json.string(dossier.slug(of: record)) }
      json.members("counts", claim.counts) { write($0, to: &$1) }
      json.members("disputes", claim.disputes) { id, json in json.string(dossier.claims[id].slug) }
      json.members("supports", claim.supports) { id, json in json.string(dossier.claims[id].slug) }
      write(claim.attributions, to: &json)
    }
  }

  func write(_ relation: borrowing Relation, to json: inout JSONWriter) {
    json.object { json in
      json.member("from", dossier.slug(of: relation.from))
      json.member("kind", relation.kind.name)
      json.member("to", dossier.slug(of: relation.to))
      json.member("says", ifPresent: relation.says)
      json.member("when", ifPresent: relation.when) { write($0, to: &$1) }
      writeAttributions(relation.attribution, to: &json)
    }
  }

  func write(_ conflict: borrowing Conflict, to json: inout JSONWriter) {
    json.object { json in
      json.member("subject", dossier.slug(of: conflict.subject))
      json.member("about", conflict.topic)
      json.member("counted", ifPresent: conflict.counted)
      json.member("party", ifPresent: conflict.party) { write($0, to: &$1) }
      json.key("answers")
      json.array { json in
        conflict.answers.lendEach { write($0, to: &json) }
      }
      json.member("verdict", ifPresent: conflict.verdict?.rawValue)
      json.members("challenges", conflict.challenges) { id, json in json.string(dossier.claims[id].slug) }
    }
  }

  private func write(_ answer: borrowing Conflict.Answer, to json: inout JSONWriter) {
    var claims: [String] = []
    var accounts: [Attribution] = []
    for voice in answer.voices {
      switch voice {
      case .claim(let id): claims.append(dossier.claims[id].slug)
      case .account(let attribution): accounts.append(attribution)
      }
    }
    json.object { json in
      json.key("value")
      write(answer.value, to: &json)
      json.members("claims", claims)
      json.members("accounts", accounts) { account, json in
        json.object { json in writeAttributions(account, to: &json) }
      }
    }
  }

  private func write(_ value: ConflictValue, to json: inout JSONWriter) {
    switch value {
    case .text(let text), .term(let text): json.string(text)
    case .date(let date): write(date, to: &json)
    case .mention(let mention): write(mention, to: &json)
    case .sentence(let sentence): write(sentence, to: &json)
    case .figure(let figure): write(figure, to: &json)
    }
  }

  func write(_ finding: borrowing Finding, of subject: RecordReference, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", ifPresent: finding.slug)
      json.member("subject", dossier.slug(of: subject))
      json.member("about", finding.topic)
      json.member("value", ifPresent: finding.value)
      json.member("verdict", ifPresent: finding.verdict?.rawValue)
      json.member("says", finding.says)
      json.member("by", finding.editor)
      json.key("on")
      write(finding.date, to: &json)
    }
  }
}
