import DossierDiagnostics
import DossierModel

/// The keys of an event.
enum EventKey: UInt8, MappingKey {
  case title, kind, when, words, relative, place, `case`, cases, participants, says

  static let shape = MappingShape(
    "event", Self.self, with: [RecordKey.self, AttributionKey.self],
    "Something that is said to have happened. It has a file of its own, or stands in `events` of a case or a person.")

  var field: Field {
    switch self {
    case .title:
      Field(
        "title", .text,
        "What it is called; without it, its kind and those it happened to: the participants without a role, or else the first"
      )
    case .kind: Field("kind", .term(.eventKinds), required: true, "What happened")
    case .when:
      Field(
        "when", .disputable(.date, LifeDateKey.shape.name),
        "When it was. Where accounts differ, it stands in timelines as if it could be any of their dates")
    case .words:
      Field(
        "when_text", .text,
        "The source's own words for the time, or where accounts differ the editors' for all of them: `in mid-July 2003`"
      )
    case .relative: Field("relative", .mapping("relative date"), "When it was, told from another event")
    case .place: Field("place", .disputable(.place, MentionAccountKey.shape.name), "Where it was")
    case .case:
      Field(
        "case", .list(.reference([.case])), "The case to which it belongs, or a list of several; implied inside a case")
    case .cases: Field("cases", .list(.reference([.case])), "Another name for `case`, for those who write a list")
    case .participants:
      Field(
        "participants", .list(.mapping("party")),
        "Who had a part in it, organizations included; name first whom it happened to")
    case .says: Field("says", .text, "What happened, in one sentence in the editors' words")
    }
  }
}

/// Reads an event.
struct EventDecoder: RecordDecoder {
  /// The case or person inside whose record it is written, if it is.
  let owner: RecordReference?

  func decode(_ fields: Fields<EventKey>, _ header: RecordHeader, _ scope: inout DecodingScope) -> Event {
    let attribution = header.attribution.alone
    var cases = scope.list(fields[.case], of: .caseID) + scope.list(fields[.cases], of: .caseID)
    // Participants that nobody else vouches for are part of what is said of the event.
    var participants = scope.inheriting(attribution) { scope in
      scope.list(fields[.participants], of: .party)
    }
    let time = EventTimeDecoder().decode(fields, attribution, &scope)
    switch owner {
    case .case(let id) where !cases.contains(id):
      cases.insert(id, at: 0)
    case .person where !participants.contains { $0.who.reference == owner }:
      guard let owner else { break }
      let party = Party(
        who: .record(label: nil, owner), role: "", outcome: nil, attribution: attribution, range: fields.range)
      participants = [party] + participants
    default: break
    }
    return Event(
      header: header,
      title: scope.value(fields[.title], .text),
      type: scope.value(fields[.kind], .term(of: .eventKinds)) ?? "other",
      when: time.when,
      relative: scope.value(fields[.relative], .relativeDate),
      place: time.place,
      dates: time.dates,
      places: time.places,
      cases: cases,
      participants: participants,
      says: scope.value(fields[.says], .sentenceText),
      attributions: header.attribution.flattened)
  }
}
