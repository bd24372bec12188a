import DossierModel

/// The records of some files as values.
struct DecodedRecords: Sendable {
  var people: [Numbered<Person>] = []
  var organizations: [Numbered<Organization>] = []
  var places: [Numbered<Place>] = []
  var cases: [Numbered<Case>] = []
  var events: [Numbered<Event>] = []
  var sources: [Numbered<Source>] = []
  var claims: [Numbered<Claim>] = []
  var pages: [Numbered<NotePage>] = []
}
