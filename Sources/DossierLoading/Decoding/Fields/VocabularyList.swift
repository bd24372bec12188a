package import DossierModel

/// The lists of terms that every dossier has and that `dossier.yaml` can extend.
package enum VocabularyList: UInt8, CaseIterable, Sendable {
  case caseKinds, caseStages, eventKinds, identifierKinds, organizationKinds, outcomes, penalties, placeKinds,
    relationKinds, sourceTypes

  /// The key of `vocabulary` in `dossier.yaml` that adds to it.
  package var key: String {
    switch self {
    case .caseKinds: "case_kinds"
    case .caseStages: "case_stages"
    case .eventKinds: "event_kinds"
    case .identifierKinds: "identifier_kinds"
    case .organizationKinds: "organization_kinds"
    case .outcomes: "outcomes"
    case .penalties: "penalties"
    case .placeKinds: "place_kinds"
    case .relationKinds: "relation_kinds"
    case .sourceTypes: "source_types"
    }
  }

  /// One of its terms in a sentence: "unknown stage of a case".
  package var noun: String {
    switch self {
    case .caseKinds: "kind of case"
    case .caseStages: "stage of a case"
    case .eventKinds: "kind of event"
    case .identifierKinds: "kind of identifier"
    case .organizationKinds: "kind of organization"
    case .outcomes: "outcome"
    case .penalties: "kind of penalty"
    case .placeKinds: "kind of place"
    case .relationKinds: "kind of relation"
    case .sourceTypes: "type of source"
    }
  }

  /// The anchor of its section in the reference.
  var anchor: String { noun.replacingBlanks }

  /// Where a vocabulary keeps it.
  package var terms: any WritableKeyPath<Vocabulary, [String]> & Sendable {
    switch self {
    case .caseKinds: \.caseKinds
    case .caseStages: \.caseStages
    case .eventKinds: \.eventKinds
    case .identifierKinds: \.identifierKinds
    case .organizationKinds: \.organizationKinds
    case .outcomes: \.outcomes
    case .penalties: \.penalties
    case .placeKinds: \.placeKinds
    case .relationKinds: \.relationKinds
    case .sourceTypes: \.sourceTypes
    }
  }
}
