import DossierModel
import DossierTemplate

/// One chain. Partial `attribution` writes the whole line: by → via → in (locator), made on · status · grade.
struct AttributionView: TemplateView {
  private let speakers: SpeakersView
  private(set) var also: [CitedPlaceView] = []
  private let status: ClaimStatus
  private let grade: AdmiraltyGrade?
  private let hasDate: Bool
  /// Whether it names neither a speaker nor a relay nor a source, and its status doesn't say so.
  private let isUntraceable: Bool
  /// Whether of the source only the place in it is told, where its own page says already which it is.
  private var tellsOnlyPlace = false

  /// - Parameters:
  ///   - place: where the attribution lies.
  ///   - previewed: the records whose previews were taken on the page; those that the line takes are added.
  init(
    _ attribution: borrowing Attribution, at place: AttributionPlace, on handle: SiteHandle,
    previewed: inout ReferenceTally
  ) {
    status = attribution.status
    grade = attribution.grade
    hasDate = attribution.madeOn.lend { _ in true } ?? false
    isUntraceable = !attribution.isTraceable && status != .unsourced
    speakers = SpeakersView(
      chain: AttributedChain(of: attribution, at: place, on: handle, previewed: &previewed))
  }

  private var chain: AttributedChain { _read { yield speakers.chain } }

  private var source: LinkView? {
    guard tellsOnlyPlace else { return chain.source }
    return chain.hasLocator ? chain.locator.map { LinkView($0) } : nil
  }

  private var isTraced: Bool {
    chain.speakerCount > 0 || chain.relayCount > 0 || (tellsOnlyPlace ? chain.hasLocator : chain.hasSource)
  }

  static let fields = ViewFields<AttributionView>(
    "attribution",
    "One chain. Partial `attribution` writes the whole line: by → via → in (locator), made on · status · grade."
  ) { fields in
    fields.view("by", "Absent when nobody but the source itself says it") { view, body in
      if view.speakers.chain.speakerCount > 0 { body(view.speakers) }
    }
    fields.list("via", "In order from the speaker outward", count: { $0.chain.relayCount }) { $0.chain.relay($1) }
    fields.view("source", "Absent on the source's own page, too") { view, body in
      if let source = view.source { body(source) }
    }
    fields.flag(
      "untraceable", "Nobody and no source is named, though the status says what has become of it", \.isUntraceable)
    fields.text(
      "locator", "'paragraph 4'", isPresent: { $0.chain.hasLocator && !$0.tellsOnlyPlace },
      escapingWriter: { $0.chain.writeLocator(as: $1, to: &$2) })
    fields.list("also", "More sources in which the same chain, status and grade stand", \.also)
    fields.flag("isTraced", "Whether there is anything before the status") { $0.isTraced }
    fields.view("madeOn", "Made on") { view, body in
      if view.hasDate, let date = view.chain.madeOn { body(date) }
    }
    fields.text(
      "status", "'alleged'",
      writer: { view, output in view.chain.handle.site.phrases.lendStatus(view.status) { output.append($0) } })
    fields.text(
      "statusKey", "Alleged · reported · confirmed · disputed · denied · retracted · unsourced",
      writer: { $1.append($0.status.rawValue) })
    fields.text(
      "grade", "'C3'", isPresent: { $0.grade != nil }, writer: { if let grade = $0.grade { $1.append(grade.text) } })
    fields.text(
      "gradeMeaning", "'C: fairly reliable source; 3: possibly true'", isPresent: { $0.grade != nil },
      writer: { view, output in
        if let grade = view.grade { view.chain.handle.site.phrases.lendMeaning(of: grade) { output.append($0) } }
      })
  }
}

extension AttributionView {
  /// Whether both name the same speakers and relays, the same date, status and grade: all but where it can be read.
  fileprivate func hasChain(of other: AttributionView) -> Bool {
    status == other.status && grade == other.grade && chain.reads(as: other.chain)
  }

  /// Whether both lines read alike.
  func reads(as other: AttributionView) -> Bool {
    hasChain(of: other) && source?.name == other.source?.name && chain.locator == other.chain.locator
      && also.map(\.chain.locator) == other.also.map(\.chain.locator)
  }

  /// Leaves out the source where its own page says already which it is.
  mutating func tellOnlyPlaceInSource() {
    tellsOnlyPlace = true
  }
}

extension [AttributionView] {
  /// Adds a line, or to the line before it its source, where nothing else differs: "by A in X (page 3); Y (page 5) · alleged".
  mutating func add(_ view: consuming AttributionView) {
    guard view.citesSource, let last = indices.last, self[last].takesSource(of: view) else { return append(view) }
    self[last].addSources(of: view)
  }
}

extension AttributionView {
  fileprivate var citesSource: Bool { chain.hasSource }

  /// Whether the sources of another line can join this one's.
  fileprivate func takesSource(of other: AttributionView) -> Bool {
    chain.hasSource && hasChain(of: other)
  }

  fileprivate mutating func addSources(of other: AttributionView) {
    also.append(CitedPlaceView(chain: other.chain))
    also += other.also
  }
}
