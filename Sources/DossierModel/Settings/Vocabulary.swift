/// The terms a dossier may use for kinds, stages, outcomes and penalties: the standard ones and those `dossier.yaml` adds.
package struct Vocabulary: Hashable, Sendable {
  package var caseKinds = [
    "affair", "corruption", "defection", "disappearance", "espionage", "inquiry", "other", "prosecution-wave", "purge",
    "state-secrets", "treason",
  ]
  package var caseStages = [
    "acquitted", "appeal", "arrested", "charged", "closed", "convicted", "defected", "detained", "died-in-custody",
    "disappeared", "dismissed", "exchanged", "executed", "investigation", "open", "removed", "reported", "sentenced",
    "tried", "unknown",
  ]
  package var eventKinds = [
    "acquitted", "appeal", "appointed", "approached", "arrested", "charged", "closed", "confession", "contact",
    "convicted", "defected", "denied", "deported", "detained", "died", "disappeared", "disclosed", "dismissed",
    "exchanged", "executed", "expelled", "extradited", "fled", "hearing", "investigation", "last-seen", "meeting",
    "mobilization", "other", "pardoned", "payment", "posted", "promoted", "published", "questioned", "recruited",
    "released", "removed", "reported", "resigned", "sanctioned", "searched", "sentenced", "speech", "statement",
    "transferred", "trial", "visit", "warning",
  ]
  /// Those that need no declaration; any other hyphenated word is understood, too.
  package var identifierKinds = IdentifierKind.standard
  package var organizationKinds = [
    "agency", "armed-force", "association", "bank", "company", "court", "embassy", "fund", "government", "hospital",
    "intelligence-service", "media", "military-unit", "ministry", "news-agency", "newspaper", "ngo", "other",
    "parliament", "party", "party-organ", "platform", "police", "prison", "prosecutor", "research-institute",
    "think-tank", "university",
  ]
  package var outcomes = [
    "acquitted", "arrested", "charged", "convicted", "defected", "deported", "detained", "died", "dismissed",
    "exchanged", "executed", "extradited", "missing", "pardoned", "released", "removed", "sentenced", "suspected",
    "unknown",
  ]
  package var penalties = [
    "confiscation", "death", "deprivation-of-political-rights", "dismissal", "expulsion", "fine", "life", "other",
    "prison", "suspended-prison",
  ]
  package var placeKinds = ["city", "country", "district", "other", "region", "site", "water"]
  package var relationKinds = RelationKind.standard
  /// The kinds of relation that the dossier words itself.
  package var wordedRelations: [RelationKind] = []
  /// The item types of CSL 1.0.2.
  package var sourceTypes = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
    "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
    "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
    "thesis", "treaty", "webpage",
  ]

  package init() {}
}
