import DossierModel
import DossierTemplate

/// One chain. Partial `attribution` writes the whole line: by → via → in (locator), made on · status · grade.
struct AttributionView: TemplateView {
  /// Lends the words for the status and the grade.
  let handle: SiteHandle
  var by: SpeakersView?
  var via: [LinkView] = []
  var source: LinkView?
  var locator: String?
  var also: [CitedPlaceView] = []
  var madeOn: WhenView?
  var status: ClaimStatus
  var grade: AdmiraltyGrade?
  /// Whether it names neither a speaker nor a relay nor a source, and its status doesn't say so.
  var isUntraceable = false

  private var isTraced: Bool { by != nil || !via.isEmpty || source != nil }

  static let fields = ViewFields<AttributionView>(
    "attribution",
    "One chain. Partial `attribution` writes the whole line: by → via → in (locator), made on · status · grade."
  ) { fields in
    fields.view("by", "Absent when nobody but the source itself says it", \.by)
    fields.list("via", "In order from the speaker outward", \.via)
    fields.view("source", "Absent on the source's own page, too", \.source)
    fields.flag(
      "untraceable", "Nobody and no source is named, though the status says what has become of it", \.isUntraceable)
    fields.text("locator", "'paragraph 4'", \.locator)
    fields.list("also", "More sources in which the same chain, status and grade stand", \.also)
    fields.flag("isTraced", "Whether there is anything before the status") { $0.isTraced }
    fields.view("madeOn", "Made on", \.madeOn)
    fields.text(
      "status", "'alleged'",
      writer: { view, output in view.handle.site.phrases.lendStatus(view.status) { output.append($0) } })
    fields.text(
      "statusKey", "Alleged · reported · confirmed · disputed · denied · retracted · unsourced",
      writer: { $1.append($0.status.rawValue) })
    fields.text(
      "grade", "'C3'", isPresent: { $0.grade != nil }, writer: { if let grade = $0.grade { $1.append(grade.text) } })
    fields.text(
      "gradeMeaning", "'C: fairly reliable source; 3: possibly true'", isPresent: { $0.grade != nil },
      writer: { view, output in
        if let grade = view.grade { view.handle.site.phrases.lendMeaning(of: grade) { output.append($0) } }
      })
  }
}

extension AttributionView {
  /// Whether both name the same speakers and relays, the same date, status and grade: all but where it can be read.
  fileprivate func hasChain(of other: AttributionView) -> Bool {
    func areSame(_ links: [LinkView], _ others: [LinkView]) -> Bool {
      links.count == others.count && zip(links, others).allSatisfy { $0.isNamed(as: $1) }
    }
    return status == other.status && grade == other.grade && madeOn?.text == other.madeOn?.text
      && areSame(by?.who ?? [], other.by?.who ?? []) && areSame(via, other.via)
  }
}

extension AttributionView {
  /// Whether both lines read alike.
  func reads(as other: AttributionView) -> Bool {
    hasChain(of: other) && source?.name == other.source?.name && locator == other.locator
      && also.map(\.locator) == other.also.map(\.locator)
  }
}

extension [AttributionView] {
  /// Adds a line, or to the line before it its source, where nothing else differs: "by A in X (page 3); Y (page 5) · alleged".
  mutating func add(_ view: AttributionView) {
    guard let source = view.source, let last = indices.last,
      lend(last, to: { $0.source != nil && $0.hasChain(of: view) })
    else { return append(view) }
    self[last].also.append(CitedPlaceView(source: source, locator: view.locator))
    self[last].also += view.also
  }
}
