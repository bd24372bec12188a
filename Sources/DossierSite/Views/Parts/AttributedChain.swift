import DossierModel
import DossierTemplate

/// A chain of attribution as one page shows it: by whom, through whom, and where it can be read.
///
/// Holds where the attribution lies and which of its links bring previews along; links are made when their turn to be written comes.
struct AttributedChain {
  let handle: SiteHandle
  private let place: AttributionPlace
  private let previews: PreviewMarks
  let speakerCount: Int
  let relayCount: Int
  private let sourceID: SourceID?
  let hasLocator: Bool
  /// The relays that are called otherwise than elsewhere: see ``SiteContext/relayNames(of:)``.
  private let renamed: [(relay: Int, name: String)]

  /// - Parameters:
  ///   - place: where the attribution lies.
  ///   - previewed: the records whose previews were taken on the page; those that the chain takes are added.
  init(
    of attribution: borrowing Attribution, at place: AttributionPlace, on handle: SiteHandle,
    previewed: inout ReferenceTally
  ) {
    self.handle = handle
    self.place = place
    speakerCount = attribution.speakers.count
    relayCount = attribution.relays.count
    var previews = PreviewMarks()
    for index in 0..<speakerCount {
      if let record = attribution.speakers.lend(index, to: { $0.reference }), previewed.insert(record) {
        previews.insert(index)
      }
    }
    for index in 0..<relayCount {
      if let record = attribution.relays.lend(index, to: { $0.reference }), previewed.insert(record) {
        previews.insert(speakerCount + index)
      }
    }
    sourceID = attribution.source?.source
    hasLocator = attribution.source.lend { !$0.locator.isEmpty } ?? false
    if let sourceID, handle.home != .source(sourceID), previewed.insert(.source(sourceID)) {
      previews.insert(speakerCount + relayCount)
    }
    self.previews = previews
    renamed = relayCount == 0 ? [] : handle.site.renamedRelays(of: attribution)
  }

  var hasSource: Bool { sourceID != nil }

  /// Whether there is anything before the status.
  var isTraced: Bool { speakerCount > 0 || relayCount > 0 || hasSource }

  /// Gives `body` the attribution where it lies.
  func lend<Result>(to body: (borrowing Attribution) -> Result) -> Result {
    handle.site.lend(place, to: body)
  }

  func speaker(_ index: Int) -> LinkView {
    lend { $0.speakers.lend(index) { handle.link(copy $0, isPreviewed: previews.contains(index)) } }
  }

  func relay(_ index: Int) -> LinkView {
    let link = lend { attribution in
      attribution.relays.lend(index) {
        handle.link(copy $0, isPreviewed: previews.contains(speakerCount + index))
      }
    }
    return renamed.first { $0.relay == index }.map { link.named($0.name) } ?? link
  }

  /// A link to the source; on its own page it needs no name.
  var source: LinkView? {
    guard let sourceID else { return nil }
    guard handle.home != .source(sourceID) else { return LinkView(handle.site.phrases[.thisSource]) }
    return handle.link(.source(sourceID), isPreviewed: previews.contains(speakerCount + relayCount))
  }

  /// Where in the source it can be read.
  var locator: String? { lend { $0.source?.locator.nonEmpty } }

  func writeLocator(as escaping: Escaping, to output: inout OutputBuffer) {
    lend { $0.source.lend { output.append($0.locator, as: escaping) } }
  }

  /// When it was said.
  var madeOn: WhenView? { lend { $0.madeOn.map { handle.site.phrases.when($0) } } }

  /// Whether both name the same speakers and relays and the same date: all but where it can be read, status and grade.
  func reads(as other: AttributedChain) -> Bool {
    guard speakerCount == other.speakerCount, relayCount == other.relayCount else { return false }
    let site = handle.site
    return lend { one in
      other.lend { two in
        guard one.madeOn == two.madeOn || one.madeOn.map(site.phrases.date) == two.madeOn.map(site.phrases.date)
        else { return false }
        if one.speakers == two.speakers, one.relays == two.relays { return true }
        return one.speakers.map(site.name) == two.speakers.map(site.name)
          && site.relayNames(of: one) == site.relayNames(of: two)
      }
    }
  }
}
