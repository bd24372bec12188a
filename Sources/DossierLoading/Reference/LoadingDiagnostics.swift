package import DossierDiagnostics
import DossierModel

extension DiagnosticKind {
  /// Everything that reading a content folder can complain about, by identifier. What can be wrong inside a note is the Markdown
  /// parser's, what can be wrong with a dossier as a whole that of the checks.
  package static let loadingKinds: [DiagnosticKind] = [
    .activeFile, .aliasCycle, .aliasExplosion, .ambiguousMention, .circularAttribution, .claimWithoutSource,
    .commaInTag, .commentInText,
    .containmentCycle,
    .coordinateOutOfRange, .csvCellCount, .csvHeader, .csvQuote, .csvSeparator, .doubtfulKind, .doubtfulRole,
    .duplicateIdentifier,
    .duplicateKey, .emptyText, .fileName,
    .fileNameCollision, .fileTooLarge, .folderTooDeep, .forbiddenCharacter, .frontMatterLate, .frontMatterUnclosed,
    .directionMark, .identifierIsNotFileName, .identifiersDifferByCase, .invalidDate, .invalidOffset,
    .keyIsNotText,
    .malformedBibliographicNumber, .malformedChecksum, .malformedFileName, .malformedGrade, .malformedIdentifier,
    .malformedLanguageTag,
    .malformedNumber, .malformedPhrase, .malformedTopic, .markupInText, .mergeKey, .missingIdentifier, .missingKey,
    .missingSettings, .misspelledFile,
    .nestedTooDeep, .notAFile, .notUTF8, .recordShape, .refusedURL, .relativeDateCycle, .reservedIdentifier,
    .reversedRange, .selfReference, .severalDocuments,
    .subjectIsImplied, .subjectIsInsideRecord, .twoNotes, .symbolicLink, .tooManyProblems, .undatedAnchor,
    .unknownAnchor, .unknownFile, .unknownKey,
    .unknownPhrase, .unknownReference, .unknownTag, .unknownTemplateFile, .unknownTerm, .unreadableFile,
    .unwordedLanguage, .weakDirectionMark,
    .wrongRecordKind, .wrongShape,
    .yamlSyntax, .yamlTab,
  ].sorted { $0.identifier < $1.identifier }
}
