package import DossierDiagnostics

extension DiagnosticKind {
  /// Everything that a note can be complained about for, by identifier.
  package static let noteKinds: [DiagnosticKind] = [
    .commentInNote, .duplicateFootnote, .embeddedRecord, .emptyHeading, .emptyLink, .forbiddenReference,
    .imageWithoutAlternative,
    .linkWithoutText, .malformedCitation, .malformedLink, .malformedTable, .nestedLink, .noteTooComplex, .noteTooLarge,
    .rawHTMLInNote, .remoteImage, .shadowedSyntax, .tooManyNoteProblems, .unknownAnchor, .unknownFootnote, .unsafeLink,
    .unusedFootnote,
  ].sorted { $0.identifier < $1.identifier }
}
