import DossierModel

/// What was imposed on a record in a case, or what it imposed.
struct SentenceRole {
  /// Whether the record is the court.
  let isOfCourt: Bool
  /// "sentenced" or "court".
  let role: String
  let fact: SentenceFactView
  let accounts: [Account<Sentence>]

  /// Whether it goes with what a party of the case is: one that may have been sentenced, not a witness; or one that may have sentenced.
  func suits(_ party: borrowing Party) -> Bool {
    if isOfCourt { return !party.isAccused }
    let role = party.role
    return party.isAccused || !Party.isUsual(role)
  }

  /// Whether a statement has the same attribution, in every part, as all accounts of the sentence: only then is it enough to give one.
  func isStatedAlike(_ attribution: borrowing Attribution) -> Bool {
    let (grade, madeOn) = (attribution.grade, attribution.madeOn)
    guard attribution.others.isEmpty else { return false }
    for account in accounts {
      let other = account.attribution
      guard other.saysTheSame(as: attribution), other.others.isEmpty, other.grade == grade, other.madeOn == madeOn
      else { return false }
    }
    return true
  }
}

extension ViewComposer {
  /// What a court imposed on the page's record in a case, and what the record imposed as a court.
  mutating func sentenceRoles(in id: CaseID) -> [SentenceRole] {
    let record = dossier.cases.holding(id)
    return record.lend { $0.sentence.isEmpty ? [] : sentenceRoles(in: $0) }
  }

  private mutating func sentenceRoles(in record: borrowing Case) -> [SentenceRole] {
    let received = record.sentence.all.filter { record.convicts(of: $0.value).contains { $0.reference == home } }
    let imposed = record.sentence.all.filter { $0.value.court?.reference == home }
    var roles: [SentenceRole] = []
    if var fact = sentenceFact(Accounts(received)) {
      for place in fact.values.indices where fact.values[place].convicts?.count == 1 {
        fact.values[place].convicts = nil
      }
      roles.append(SentenceRole(isOfCourt: false, role: phrases.term("sentenced"), fact: fact, accounts: received))
    }
    if var fact = sentenceFact(Accounts(imposed)) {
      for (place, account) in imposed.enumerated() {
        fact.values[place].court = nil
        fact.values[place].convicts = LinkListView(nonEmpty: mentions(record.convicts(of: account.value)))
      }
      roles.append(SentenceRole(isOfCourt: true, role: phrases[.court], fact: fact, accounts: imposed))
    }
    return roles
  }
}
