import Testing

@testable import DossierSite

/// Every link of every page leads somewhere, and no id stands twice on a page.
struct PageLinksTests {
  @Test func `Links of a small dossier lead to pages, places on them and files that there are`() async throws {
    #expect(problems(of: try await RenderedSite.sample()) == [])
  }

  @Test func `Links of a dossier with an index and a timeline of many pages lead somewhere`() async throws {
    var records = SampleDossier.records
    for number in 0..<450 {
      let letter = Character(UnicodeScalar(UInt8(97 + number % 26)))
      records.append(("people/\(letter)-\(number).md", "---\nnames: [\(letter) \(number)]\nin: harbor-gazette\n---\n"))
    }
    for number in 0..<700 {
      let (year, month) = (number < 650 ? 2003 : 1990 + number % 9, 1 + number % 12)
      let date = month % 3 == 0 ? "\(year)" : "\(year)-\(month < 10 ? "0" : "")\(month)"
      records.append(
        ("events/event-\(number).md", "---\ntitle: Event\nkind: other\nwhen: \(date)\nin: harbor-gazette\n---\n"))
    }
    let site = try RenderedSite(
      try await SampleDossier.site(records + [("dossier.yaml", SampleDossier.settings)]))
    #expect(site.pages["people/letter_a.html"] != nil)
    #expect(site.pages["timeline/2003-04.html"] != nil)
    #expect(problems(of: site) == [])
  }

  @Test func `Every page but the one for what isn't there can be reached from the start`() async throws {
    let site = try await RenderedSite.sample()
    var reached: Set<String> = ["index.html"]
    var queue = ["index.html"]
    while let page = queue.popLast() {
      guard let html = site.pages[page] else { continue }
      for target in PageMarkup(html).values(of: "href").compactMap({ Self.target($0, from: page) })
      where reached.insert(target.path).inserted { queue.append(target.path) }
    }
    #expect(Set(site.pages.keys).subtracting(reached) == ["404.html"])
  }

  /// What is wrong with a site's links and ids: "people/jana.html: broken link ../x.html".
  private func problems(of site: RenderedSite) -> [String] {
    var ids: [String: Set<String>] = [:]
    var problems: [String] = []
    for (path, html) in site.pages {
      let found = PageMarkup(html).values(of: "id")
      ids[path] = Set(found)
      if ids[path]?.count != found.count { problems.append("\(path): an id stands twice") }
      if !html.hasPrefix("<!DOCTYPE html>") || !html.hasSuffix("</html>\n") { problems.append("\(path): not whole") }
    }
    for (path, html) in site.pages {
      let markup = PageMarkup(html)
      for link in markup.values(of: "href") + markup.values(of: "src") + markup.values(of: "action") {
        guard let target = Self.target(link, from: path) else { continue }
        guard let anchors = ids[target.path] else {
          if !site.files.contains(target.path) { problems.append("\(path): broken link \(link)") }
          continue
        }
        if !target.fragment.isEmpty, !anchors.contains(target.fragment) {
          problems.append("\(path): no such place \(link)")
        }
      }
    }
    return problems.sorted()
  }

  /// The page and the place on it that a link leads to; nil for one that leaves the site.
  private static func target(_ link: String, from page: String) -> (path: String, fragment: String)? {
    guard !link.contains("://"), !link.hasPrefix("mailto:") else { return nil }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : ""
    guard !parts[0].isEmpty else { return (page, fragment) }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in parts[0].split(separator: "/") {
      if part == ".." {
        // A link out of the site is a broken one.
        guard folders.popLast() != nil else { return (link, fragment) }
      } else {
        folders.append(String(part))
      }
    }
    return (folders.joined(separator: "/"), fragment)
  }
}
