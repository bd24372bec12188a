extension ProvenanceRoots {
  /// What a statement rests on in the end: all who say so and add to each other's word.
  package struct Provenance: Sendable {
    /// One chain of attribution, followed to where it begins.
    struct Voice: Hashable, Sendable {
      let roots: [Root]
      /// Through whom it came from there.
      let relays: [Root]
      /// Where it can be read.
      let source: SourceID?
      /// The same, or what it is a copy of.
      let document: SourceID?
      let isOfficial: Bool

      /// Whether two chains can be read in two documents and have nobody in common, neither where they begin nor on the way.
      func isIndependent(of other: Voice) -> Bool {
        guard let document, let others = other.document, document != others else { return false }
        return !comes(by: other) && !other.comes(by: self)
      }

      /// Whether anybody in the chain is met in another one, too.
      private func comes(by other: Voice) -> Bool {
        roots.contains(where: other.involves) || relays.contains(where: other.involves)
      }

      private func involves(_ root: Root) -> Bool {
        if case .source(let source) = root, source == document { return true }
        return roots.contains(root) || relays.contains(root)
      }
    }

    /// Each once.
    private(set) var voices: [Voice] = []
    /// Whether there is also somebody who denies, disputes or withdraws it.
    package internal(set) var hasOthers = false

    mutating func add(_ voice: Voice) {
      if !voice.roots.isEmpty, !voices.contains(voice) { voices.append(voice) }
    }

    /// Whether two documents, neither a copy of the other, lead to different roots, or one is an official record.
    package var isCorroborated: Bool {
      voices.contains(where: \.isOfficial)
        || voices.indices.contains { index in
          voices[..<index].contains { $0.isIndependent(of: voices[index]) }
        }
    }

    /// Who published all documents that confirm each other, where that is one and the same and none is an official record; else nil.
    package func onlyPublisher(in dossier: Dossier) -> Mention? {
      guard !voices.contains(where: \.isOfficial) else { return nil }
      var only: Mention?
      for index in voices.indices {
        for other in voices[..<index] where other.isIndependent(of: voices[index]) {
          let publishers = [other, voices[index]].map { $0.document.flatMap { dossier.sources[$0].publisher } }
          guard let first = publishers[0], let second = publishers[1], first.isSame(as: second),
            only.map(first.isSame) ?? true
          else { return nil }
          only = first
        }
      }
      return only
    }

    /// Whether it can be read nowhere but in one source.
    package func restsAlone(on source: SourceID) -> Bool {
      voices.allSatisfy { $0.source == source }
    }

    /// Whether what a source says is also said elsewhere, by others.
    ///
    /// - Parameter document: the source, or what it is a copy of.
    package func isCorroborated(beside document: SourceID) -> Bool {
      voices.contains { voice in
        voice.document == document && voices.contains { $0.isIndependent(of: voice) }
      }
    }

    /// Where it all begins, if there is one such place.
    package var onlyRoot: Root? {
      guard let root = voices.first?.roots.first else { return nil }
      return voices.allSatisfy { $0.roots == [root] } ? root : nil
    }

    /// Whether nobody says so who doesn't deny, dispute or withdraw it.
    package var isEmpty: Bool { voices.isEmpty }
  }
}
