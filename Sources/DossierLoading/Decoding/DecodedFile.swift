import DossierDiagnostics
import DossierModel

/// The records of one file as values, and what was wrong with them.
struct DecodedFile: Sendable {
  var people: [Numbered<Person>] = []
  var organizations: [Numbered<Organization>] = []
  var places: [Numbered<Place>] = []
  var cases: [Numbered<Case>] = []
  var events: [Numbered<Event>] = []
  var sources: [Numbered<Source>] = []
  var claims: [Numbered<Claim>] = []
  var pages: [Numbered<NotePage>] = []
  var diagnostics: [Diagnostic] = []
  var unresolved: [UnresolvedReference] = []
}
