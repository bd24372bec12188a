package import DossierDiagnostics

extension DiagnosticKind {
  /// Everything that templates can be complained about for, by identifier.
  package static let templateKinds: [DiagnosticKind] = [
    .emptyTemplate, .templateBlock, .templateEncoding, .templateField, .templateMarkup, .templateNesting,
    .templatePlace,
    .templateQuotes,
    .templateRaw, .templateRecursion, .templateSyntax, .templateText, .malformedText, .unknownBlock, .unknownField,
    .unknownTemplate, .unknownText, .unusedTemplate,
  ].sorted { $0.identifier < $1.identifier }
}
