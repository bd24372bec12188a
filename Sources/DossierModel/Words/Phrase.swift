/// A phrase that the program puts into pages. All other words stand in the templates.
///
/// A dossier's own `Templates/words.yaml` gives a phrase other words, by its ``key``.
package enum Phrase: Int, CaseIterable, Sendable {
  // Things that are counted.
  case accounts, cases, citations, claims, contradictions, differences, events, organizations, people, places, records,
    sources,
    statements, ties, topics, others, more, andMore
  // Numbers.
  case thousandsSeparator, decimalPoint, trillions, billions, millions, about, atLeast, atMost, nearly, moreThan,
    range, knownFor, shownOf, page
  // Dates.
  case days, weeks, months, years, before, after, since, until, span, decade, monthUnknown
  // Kinds of records.
  case person, organization, place, `case`, event, source, claim, note
  // Pages and their descriptions.
  case peopleTitle, organizationsTitle, placesTitle, casesTitle, sourcesTitle, timelineTitle, contradictionsTitle,
    networkTitle, searchTitle, dataTitle, notFoundTitle, searchDescription, dataDescription, notFoundDescription,
    fullyNamed, yearKnown, contradictionsInClaims
  // Names of people.
  case surnameOnly, givenNameOnly, pseudonym, unnamed, mainName, nativeName, transliteration, alias, nickname,
    abbreviation, formerName, birthName, codename, bornOn
  // Attributions.
  case and, then, saidOn, by, via, `in`, grade, andElsewhere, thisSource, gradeMeaning, completelyReliable,
    usuallyReliable, fairlyReliable, notUsuallyReliable, unreliable, reliabilityUnknown, confirmedByOthers,
    probablyTrue, possiblyTrue, doubtful, improbable, credibilityUnknown
  // Claims and contradictions.
  case claimsFromSources, claimsStatedFromSources, accountsDiffer, differRetracted, differCompatibly,
    differencesCompatible, differencesSettled,
    verdictCompatible, verdictContradictory, disputedInClaims, saidAgainst, differsOfEvent,
    otherClaims, position, eventPart,
    casePart, namedOnly
  // Cases and sentences.
  case prison, suspendedPrison, lifeImprisonment, fine, penaltyOf, suspendedFor, outcomeUnknown, outcomeOf,
    casesByCharge,
    casesByStage, casesByOutcome, casesByBeneficiary, casesByYear, casesByDecade, inSeveralRows
  // Lists that go on.
  case eventsList, casesList, statementsList, saidList, relayedList
  // Indexes.
  case byNationality, byCountry, byCase
  // The start page.
  case casesOfKnownYear, peopleOfFullName, eventsOfKnownDay, sourcesSeen
  // Timelines.
  case eventsByKind, eventsByYear, eventsByMonth, outsideCases, undated, undatedBelow, rowsSummedUp
  // Ties and their drawings.
  case possiblySamePerson, possiblySame, differentPerson, different, quotedTie, partOf, hasAsPart, beneficiary, court,
    inAnEvent, namedInClaim, network, networkDescription, tiesBetween,
    networkShown, networkCut, networkNarrow, tiesListed, node, neighborsShown
  // Bibliographies.
  case republishes, quotedIn
  // What the search says of its results.
  case pages, notes, pageKind, eventsTitle, claimsTitle, pagesTitle, notesTitle, searchFound, searchFoundPartly,
    searchFoundNothing, searchGuess, searchTooCommon, searchTooShort, searchMore, searchAll, searchAccountsDiffer
}

extension Phrase {
  /// How `words.yaml` calls the phrase: `network-shown`.
  package var key: String { definition.key }

  /// Whether its words depend on a number.
  package var isCounted: Bool { holes.contains(.n) }

  /// What can be filled in.
  package var holes: [WordPattern.Hole] { WordPattern(trusted: definition.other).holes }
}
