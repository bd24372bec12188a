import DossierModel

/// What a search can find, numbered: every record and claim, and then the notes of records.
///
/// Of what has a page of its own, the most referred to comes first, so that among equally good results the weighty ones lead and
/// lie together in few files.
struct SearchDocuments: Sendable {
  /// The kinds in the order of their numbers, and how many there are of each.
  let counts: [(kind: String, count: Int)]
  /// Records and claims, by number.
  let records: [RecordReference]
  /// The records that have a note; the note's number is behind those of all ``records``.
  let notes: [RecordReference]
  /// How many bytes of HTML each note has.
  private let noteSizes: [Int]

  init(_ site: SiteContext) {
    var counts: [(kind: String, count: Int)] = []
    var records: [RecordReference] = []
    for kind in [RecordKind.person, .organization, .place, .case, .event, .source, .claim, .page] {
      counts.append((kind.noun == "note" ? "page" : kind.noun, site.dossier.count(of: kind)))
      records += Self.order(of: kind, site.dossier, site.graph)
    }
    var notes: [RecordReference] = []
    var noteSizes: [Int] = []
    // An event's note is on no page.
    for reference in records where reference.kind != .event {
      let size = site.dossier.noteSize(of: reference)
      guard size > 0 else { continue }
      notes.append(reference)
      noteSizes.append(size)
    }
    self.counts = counts + [("note", notes.count)]
    self.records = records.exact
    self.notes = notes.exact
    self.noteSizes = noteSizes.exact
  }

  var count: Int { records.count + notes.count }

  /// Describes the document of a number.
  func describe<Sink: SearchSink & ~Copyable>(_ number: Int, by description: SearchDescription, to sink: inout Sink) {
    if number < records.count {
      description.describe(records[number], to: &sink)
    } else {
      description.describeNote(of: notes[number - records.count], to: &sink)
    }
  }

  /// The numbers of the notes in stretches of about `size` bytes of HTML.
  func noteFiles(size: Int) -> [Range<Int>] {
    stretches(from: records.count, to: count, size: size) { noteSizes[$0 - records.count] }
  }

  /// All numbers in about `count` stretches that take about equally long to index.
  func stretches(count: Int) -> [Range<Int>] {
    let typicalRow = 250
    let total = records.count * typicalRow + noteSizes.reduce(0, +)
    return stretches(from: 0, to: self.count, size: total / count) {
      $0 < records.count ? typicalRow : noteSizes[$0 - records.count]
    }
  }

  private func stretches(from start: Int, to end: Int, size: Int, _ sizeOf: (Int) -> Int) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = start
    var filled = 0
    for number in start..<end {
      let next = sizeOf(number)
      if filled + next > size, number > start {
        stretches.append(start..<number)
        start = number
        filled = 0
      }
      filled += next
    }
    return start < end ? stretches + [start..<end] : stretches
  }

  private static func order(of kind: RecordKind, _ dossier: Dossier, _ graph: DossierGraph) -> [RecordReference] {
    let records = dossier.references(of: kind)
    guard kind != .claim, kind != .event, kind != .page else { return records }
    // How often a record is referred to, the other way round, above its index: one number to sort by.
    let keys = records.map { record in
      UInt64(UInt32.max - UInt32(graph.uses(of: record).count)) << 32 | UInt64(record.index)
    }
    return keys.sorted().map { RecordReference(kind, Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF)) }
  }
}

extension Dossier {
  /// How many bytes of HTML a record's note has.
  fileprivate func noteSize(of reference: RecordReference) -> Int {
    switch reference {
    case .person(let id): people[id].header.note?.body.html.count ?? 0
    case .organization(let id): organizations[id].header.note?.body.html.count ?? 0
    case .place(let id): places[id].header.note?.body.html.count ?? 0
    case .case(let id): cases[id].header.note?.body.html.count ?? 0
    case .event(let id): events[id].header.note?.body.html.count ?? 0
    case .source(let id): sources[id].header.note?.body.html.count ?? 0
    case .page(let id): pages[id].header.note?.body.html.count ?? 0
    case .claim: 0
    }
  }

  /// A record's note, without copying its header.
  func note(of reference: RecordReference) -> ResolvedNote? {
    switch reference {
    case .person(let id): people[id].header.note
    case .organization(let id): organizations[id].header.note
    case .place(let id): places[id].header.note
    case .case(let id): cases[id].header.note
    case .event(let id): events[id].header.note
    case .source(let id): sources[id].header.note
    case .page(let id): pages[id].header.note
    case .claim: nil
    }
  }
}
