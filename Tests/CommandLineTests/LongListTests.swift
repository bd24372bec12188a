import DossierTestSupport
import Foundation
import Testing

/// Lists that are too long for a page are continued on others, and all that leads to their items still does.
struct LongListTests {
  private static let eventCount = 1_201
  private static let caseCount = 1_001
  /// Topics on which two claims differ.
  private static let topicCount = 201

  /// A case of very many events, all in one year without a month, and a person who is a party to very many cases.
  private func write(to folder: TemporaryFolder) throws {
    try folder.write("title: Test\n", to: "Content/dossier.yaml")
    try folder.write(
      "---\ntitle: Source\ntype: book\npublisher: unknown\npublished: unknown\n---\n", to: "Content/sources/s.md")
    try folder.write(
      "---\nnames: [Jana]\nin: s\n---\nSee [[e1]], [[e700]] and [[e1200]].\n", to: "Content/people/jana.md")
    let cases = (0..<Self.caseCount).map { "c\($0),Case \($0),affair,s,jana as accused" }
    try folder.write(
      "id,title,kind,in,parties\n" + cases.joined(separator: "\n") + "\n", to: "Content/cases.csv")
    let claims = (0..<Self.topicCount).flatMap { topic in
      ["yes", "no"].map { "t\(topic)-\($0),jana,topic-\(topic),\($0),It was so,s" }
    }
    try folder.write(
      "id,subject,about,value,says,in\n" + claims.joined(separator: "\n") + "\n", to: "Content/claims.csv")
    try folder.write("---\nnames: [Piotr]\n---\n", to: "Content/people/piotr.md")
    let events = (0..<Self.eventCount).map { "e\($0),Event \($0),meeting,s,2003,c0,jana,piotr" }
    try folder.write(
      "id,title,kind,in,when,case,participants,by\n" + events.joined(separator: "\n") + "\n", to: "Content/events.csv")
  }

  @Test func `Every item has one place, and every link leads to a place that is there`() throws {
    let folder = try TemporaryFolder()
    try write(to: folder)
    let run = try ProgramRun(["build"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let pages = try folder.files(below: "Site").filter { $0.key.hasSuffix(".html") }.mapValues { WholeDocument($0) }
    for page in [
      "cases/c0.html", "cases/c0_events_2.html", "cases/c0_events_5.html", "people/jana_events_5.html",
      "people/jana_cases_5.html", "timeline/2003-00_3.html", "sources/s_statements_11.html", "people/piotr_said_5.html",
      "cases/index_2.html", "contradictions_2.html",
    ] {
      #expect(pages.keys.contains(page), "\(page)")
    }
    for page in [
      "cases/c0_events_6.html", "sources/s_statements_12.html", "cases/index_3.html", "contradictions_3.html",
      "sources/index_2.html",
    ] {
      #expect(!pages.keys.contains(page), "\(page)")
    }
    let home = pages.filter { $0.key.hasPrefix("cases/c0") }.flatMap { $0.value.ids }.filter {
      $0.wholeMatch(of: #/e[0-9]+/#) != nil
    }
    #expect(home.count == Self.eventCount)
    #expect(Set(home).count == Self.eventCount)
    let ids = pages.mapValues { Set($0.ids) }
    for (path, page) in pages {
      #expect(page.repeatedIDs == [], "\(path)")
      let broken = page.localLinks(from: path).filter { link in
        !link.path.isEmpty && link.path.hasSuffix(".html")
          && (ids[link.path].map { !link.fragment.isEmpty && !$0.contains(link.fragment) } ?? true)
      }
      #expect(broken.isEmpty, "\(path): \(broken.prefix(3))")
    }
    #expect(pages["people/jana.html"]?.text.contains("../cases/c0_events_4.html#e700") == true)
    let listed = ["cases/index.html", "cases/index_2.html"].map { pages[$0]?.text ?? "" }
    #expect(listed.map { $0.split(separator: "<th scope=\"row\"><a href=\"c").count - 1 } == [1_000, 1])
    #expect(listed[1].contains("1,001–1,001 of 1,001 cases"))
    let matrices = ["contradictions.html", "contradictions_2.html"].map { pages[$0]?.ids ?? [] }
    #expect(matrices.map { $0.count { $0.hasPrefix("jana_") } } == [200, 1])
    let jana = try #require(pages["people/jana.html"]?.text)
    // Of the source's statements, those on the other pages count too; and one is that there is a Jana at all.
    #expect(
      jana.contains(
        "\((Self.eventCount + Self.caseCount + 2 * Self.topicCount + 1).formatted(.number.locale(Locale(identifier: "en")))) statements"
      ))
  }

  @Test func `The single file holds them all`() throws {
    let folder = try TemporaryFolder()
    try write(to: folder)
    #expect(try ProgramRun(["build", "--single", "d.html"], in: folder.url).status == 0)
    let document = WholeDocument(try Data(contentsOf: folder.url.appending(path: "d.html")))
    #expect(document.repeatedIDs == [])
    #expect(document.brokenFragments == [])
    #expect(document.relativeLinks == [])
    #expect(document.ids.contains("cases-c0_events_5--e999"))
  }
}

extension WholeDocument {
  /// The links to other files, as paths from the root of the site.
  fileprivate func localLinks(from path: String) -> [(path: String, fragment: String)] {
    let folder = path.split(separator: "/").dropLast()
    return relativeLinks.map { link in
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target =
        parts[0].hasPrefix("../") ? parts[0].split(separator: "/").dropFirst() : folder + parts[0].split(separator: "/")
      return (target.joined(separator: "/"), parts.count > 1 ? String(parts[1]) : "")
    }
  }
}
