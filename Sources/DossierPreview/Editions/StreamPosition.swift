import DossierEncoding
package import DossierPublishing

/// What an open page has seen of the editions, and with it what it is to be told next.
///
/// Events tell how things are, not what happened: leaving some out does no harm, and a page that connects again after a while is
/// brought up to date by the first ones.
/// ```
/// event: errors
/// data: {"errors":1,"warnings":0,"advice":0,"items":[…]}
/// ```
package struct StreamPosition: Hashable, Sendable {
  private let page: PagePath
  /// The tag of the page as it was loaded.
  private var tag: String
  private var styles: String
  private var problems: EntityTag?

  /// - Parameters:
  ///   - page: which page is open.
  ///   - tag: of the page as it was served.
  ///   - styles: the version of the stylesheets that it came with.
  package init(page: PagePath, tag: String, styles: String) {
    self.page = page
    self.tag = tag
    self.styles = styles
  }

  /// The events (HTML Standard, 9.2) that bring the page up to an edition; empty if nothing in it concerns the page.
  package mutating func events(for edition: PreviewEdition) async -> [UInt8] {
    var events: [UInt8] = []
    if problems != edition.problems.tag {
      problems = edition.problems.tag
      Self.append("errors", edition.problems.json, to: &events)
    }
    let newTag = await ServedPage(of: page, in: edition).tag.text
    if newTag != tag {
      tag = newTag
      Self.append("reload", Self.json("tag", newTag), to: &events)
    }
    let newStyles = String(edition.stylesVersion)
    if newStyles != styles {
      styles = newStyles
      Self.append("style", Self.json("version", newStyles), to: &events)
    }
    return events
  }

  private static func append(_ name: String, _ json: [UInt8], to events: inout [UInt8]) {
    events += "event: \(name)\ndata: ".utf8
    // JSON needs no line breaks; an event's data ends at one.
    events += json.lazy.filter { $0 != UInt8(ascii: "\n") }
    events += "\n\n".utf8
  }

  private static func json(_ key: StaticString, _ value: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { $0.member(key, value) }
    return json.bytes
  }
}
