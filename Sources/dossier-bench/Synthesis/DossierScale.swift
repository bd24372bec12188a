/// How many records a dossier has. For every 1,000 people there are 300 cases, 2,000 events, 500 sources, 100 organizations, 20 cities,
/// 3,000 claims and 1,900 notes.
struct DossierScale {
  let people: Int

  var cases: Int { max(1, people * 3 / 10) }
  var events: Int { people * 2 }
  var sources: Int { max(1, people / 2) }
  var organizations: Int { max(1, people / 10) }
  var cities: Int { max(1, people / 50) }
  var claims: Int { people * 3 }
}
