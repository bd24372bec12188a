import DossierDiagnostics

extension ProvenanceRoots {
  /// The same for the dossier after an edit.
  ///
  /// - Parameters:
  ///   - edited: every record that may differ, or that came or went.
  ///   - graph: of the new dossier.
  package func following(_ edited: [RecordReference], to new: Dossier, _ graph: DossierGraph) -> ProvenanceRoots {
    var roots = self
    roots.dossier = new
    if edited.contains(where: { changesOriginal($0, new) }) { roots.originals = Self.originals(of: new) }
    let claims = Set(edited).compactMap { if case .claim(let id) = $0 { id } else { nil } }
      .filter { Self.answer(of: $0, in: dossier) != Self.answer(of: $0, in: new) }
    roots.followAnswers(claims, from: dossier, graph)
    roots.followSupporters(claims, from: dossier, graph)
    return roots
  }

  private func changesOriginal(_ reference: RecordReference, _ new: Dossier) -> Bool {
    guard case .source(let id) = reference else { return false }
    guard dossier.sources.contains(id), new.sources.contains(id) else { return true }
    return dossier.sources[id].republishes?.value != new.sources[id].republishes?.value
  }

  /// What decides on whom a claim agrees with.
  private struct OwnAnswer: Equatable {
    let subject: RecordReference
    let topic: String?
    let value: String?
    let supports: [ClaimID]
  }

  private static func answer(of id: ClaimID, in dossier: Dossier) -> OwnAnswer? {
    guard dossier.claims.contains(id) else { return nil }
    let claim = dossier.claims[id]
    return OwnAnswer(subject: claim.subject, topic: claim.topic, value: claim.value, supports: claim.supports)
  }

  private mutating func followAnswers(_ claims: [ClaimID], from old: Dossier, _ graph: DossierGraph) {
    for id in claims where old.claims.contains(id) {
      let number = answers[dossier.claims.place(of: id)]
      claimsByAnswer.replace(number, with: claimsByAnswer[number].filter { $0 != id })
    }
    var pending = Set(claims)
    for id in claims where dossier.claims.contains(id) {
      let number = number(ofAnswerLike: id, graph, except: pending) ?? answerCount
      if number == answerCount { answerCount += 1 }
      pending.remove(id)
      answers.replace(dossier.claims.place(of: id), with: number)
      var alike = Array(claimsByAnswer[number])
      alike.insert(id, at: alike.partitioningIndex { $0 > id })
      claimsByAnswer.replace(number, with: alike)
    }
  }

  /// The number of the answer that other claims about the same record give, too.
  private func number(ofAnswerLike id: ClaimID, _ graph: DossierGraph, except pending: Set<ClaimID>) -> Int? {
    let claim = dossier.claims[id]
    let value = claim.value.map(FoldedText.key(of:))
    guard let topic = claim.topic else { return nil }
    let other = graph.claims(about: claim.subject).first { other in
      !pending.contains(other) && dossier.claims[other].topic == topic
        && dossier.claims[other].value.map(FoldedText.key(of:)) == value
    }
    return other.map { answers[dossier.claims.place(of: $0)] }
  }

  private mutating func followSupporters(_ claims: [ClaimID], from old: Dossier, _ graph: DossierGraph) {
    var supported = Set(claims)
    for id in claims {
      if old.claims.contains(id) { supported.formUnion(old.claims[id].supports) }
      if dossier.claims.contains(id) { supported.formUnion(dossier.claims[id].supports) }
    }
    for id in supported where dossier.claims.contains(id) {
      let subject = dossier.claims[id].subject
      let others = graph.uses(of: .claim(id)).compactMap { use -> ClaimID? in
        guard case .claim(let other) = use.from, use.role == .support else { return nil }
        return other != id && dossier.claims[other].subject == subject ? other : nil
      }
      supporters.replace(dossier.claims.place(of: id), with: others)
    }
  }
}
