import Foundation

/// Edits files of a dossier that a preview serves, and clocks each edit from the end of the write until an open page has the bytes
/// that it leads to.
struct PreviewTrial {
  let port: Int
  let folder: TrialFolder
  let rounds: Int

  private static let home = "people/\(TrialFolder.personID).html"
  /// Between two edits, so that none waits for what is left to do after the one before.
  private static let pause: TimeInterval = 0.3

  /// Does everything, and reports each kind of edit when it is through.
  func run(_ report: (String, TimeSeries) -> Void) throws {
    report("a note", try notes())
    report("a claim", try person { "claims:\n  - {says: Said in round \($0), status: reported}\n" })
    report(
      "a date",
      try person { "summary: Round \($0)\nevents:\n  - {id: bench-meeting, kind: meeting, when: 19\(10 + $0 % 90)}\n" })
    report(
      "a relation",
      try person { round in
        let other = folder.people[round % folder.people.count]
        return "summary: Round \(round)\nrelations:\n  - {kind: met, to: \(other)}\n"
      })
    report(
      "a name",
      try series(Self.home) { page, round in
        try folder.writePerson(name: "Person of Round \(round)")
        return try clock { try page.wait(for: "Person of Round \(round)") }
      })
    if folder.table != nil {
      report(
        "a row of a table",
        try series(Self.home) { page, round in
          try folder.writeRow("Round \(round)")
          return try clock { try page.wait(for: "Round \(round)") }
        })
    }
    report(
      "a template",
      try series(Self.home) { page, round in
        try folder.edit("\(folder.templates)/layouts/page.html") {
          $0.replacing("</main>", with: "<p>template \(round)</p></main>")
        }
        return try clock { try page.wait(for: "template \(round)") }
      })
    try assets(report)
    try files(report)
  }

  private func notes() throws -> TimeSeries {
    var series = TimeSeries()
    for round in 1...rounds {
      let id = folder.people[round * 7919 % folder.people.count]
      let page = try OpenPage("people/\(id).html", port: port)
      try folder.edit(folder.person(id)) { $0 + "\nAdded in round \(round).\n" }
      series.append(try clock { try page.wait(for: "Added in round \(round)") })
    }
    return series
  }

  /// Writes the added person with other fields in each round; its page shows which round it is.
  private func person(_ fields: (Int) -> String) throws -> TimeSeries {
    try series(Self.home) { page, round in
      try folder.writePerson(fields(round))
      return try clock { try page.wait(for: "ound \(round)") }
    }
  }

  private func assets(_ report: (String, TimeSeries) -> Void) throws {
    report(
      "a stylesheet",
      try series(Self.home) { page, round in
        try folder.edit("\(folder.templates)/assets/style.css") { $0 + "\n.bench-\(round) { color: red }\n" }
        return try clock { try page.wait(for: ".bench-\(round)", inStyles: "assets/style.css") }
      })
    report(
      "a script",
      try series(Self.home) { page, round in
        try folder.edit("\(folder.templates)/assets/site.js") { $0 + "\nvar bench\(round);\n" }
        return try clock { try page.wait(for: "var bench\(round);", in: "assets/site.js") }
      })
    var mended = TimeSeries()
    report(
      "a mistake",
      try series(Self.home) { page, round in
        try folder.writePerson("summary: [\n")
        let time = try clock { try page.wait(forErrors: true) }
        Thread.sleep(forTimeInterval: Self.pause)
        try folder.writePerson("summary: Mended \(round)\n")
        mended.append(try clock { try page.wait(forErrors: false) })
        return time
      })
    report("mended", mended)
  }

  /// New, renamed and deleted files, and many at once.
  private func files(_ report: (String, TimeSeries) -> Void) throws {
    var (new, renamed, deleted) = (TimeSeries(), TimeSeries(), TimeSeries())
    for round in 1...rounds {
      let (first, second) = ("bench-new-\(round)", "bench-moved-\(round)")
      var page = try OpenPage("people/\(first).html", port: port)
      try folder.write("---\nnames: [Somebody New]\n---\nNew in round \(round).\n", to: folder.person(first))
      new.append(try clock { try page.wait(for: "New in round \(round)") })
      Thread.sleep(forTimeInterval: Self.pause)
      page = try OpenPage("people/\(second).html", port: port)
      try FileManager.default.moveItem(atPath: folder.person(first), toPath: folder.person(second))
      renamed.append(try clock { try page.wait(for: "New in round \(round)") })
      Thread.sleep(forTimeInterval: Self.pause)
      try FileManager.default.removeItem(atPath: folder.person(second))
      deleted.append(try clock { try page.wait(for: "New in round \(round)", isThere: false) })
      Thread.sleep(forTimeInterval: Self.pause)
    }
    report("a new file", new)
    report("a renamed file", renamed)
    report("a deleted file", deleted)
    try checkout(report)
  }

  /// Replaces up to 1,000 files as a version control system does, which removes each before it writes it.
  private func checkout(_ report: (String, TimeSeries) -> Void) throws {
    let ids = folder.people.prefix(1000)
    guard let last = ids.last else { return }
    var series = TimeSeries()
    for round in 1...max(1, rounds / 5) {
      let texts = try ids.map {
        try Data(contentsOf: URL(filePath: folder.person($0))) + Data("\nCheckout \(round).\n".utf8)
      }
      let page = try OpenPage("people/\(last).html", port: port)
      for (id, text) in zip(ids, texts) {
        try FileManager.default.removeItem(atPath: folder.person(id))
        try text.write(to: URL(filePath: folder.person(id)))
      }
      series.append(try clock { try page.wait(for: "Checkout \(round)") })
      Thread.sleep(forTimeInterval: 1)
    }
    report("\(ids.count) files at once", series)
  }

  private func series(_ path: String, _ edit: (OpenPage, Int) throws -> Duration) throws -> TimeSeries {
    var series = TimeSeries()
    let page = try OpenPage(path, port: port)
    for round in 1...rounds {
      series.append(try edit(page, round))
      Thread.sleep(forTimeInterval: Self.pause)
    }
    return series
  }

  private func clock(_ wait: () throws -> Void) throws -> Duration {
    let start = ContinuousClock.now
    try wait()
    return ContinuousClock.now - start
  }
}
