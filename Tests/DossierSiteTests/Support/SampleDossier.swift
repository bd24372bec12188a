import DossierDiagnostics
import DossierModel

@testable import DossierLoading
@testable import DossierSite

/// A small made-up dossier with something of everything, and dossiers made of texts.
enum SampleDossier {
  static let settings = """
    title: The Ferry "Affair"
    subtitle: A test
    description: What is said of a ferry; and of one passenger.
    publisher: The Editors
    licence: CC BY 4.0
    editions:
      - {date: 2024-03-01, title: Second, summary: More & better}
      - {date: 2023-12-24, title: First, summary: A beginning}
    """

  static let records: [(path: String, text: String)] = [
    (
      "people/jana-example.md",
      """
      ---
      names:
        - Jana Example
        - {text: Яна Пример, lang: ru, kind: native}
      sort: Example, Jana
      in: harbor-gazette
      born: 1952
      claims:
        - id: jana-left
          about: departure
          value: left the country
          says: Jana Example boarded a ferry, "with one suitcase"; so it is said.
          when: "[2003-07-11..2003-07-20]"
          when_text: in mid-July 2003
          by: [two dock workers, piotr-example]
          via: [coast-radio]
          in: {source: harbor-gazette, at: paragraph 4}
          status: alleged
          grade: C3
        - id: jana-stayed
          about: departure
          value: stayed
          says: =HYPERLINK("x") is what a hostile source says.
          by: piotr-example
          status: denied
      findings:
        - {about: departure, says: The ferry did not run that week., by: A. Editor, on: 2024-02-01}
      relations:
        - {kind: sibling-of, to: piotr-example}
      ---
      Her brother [[piotr-example]] denied it [@harbor-gazette, paragraph 6].
      """
    ),
    ("people/piotr-example.md", "---\nnames: [Piotr Example]\nin: harbor-gazette\n---\n"),
    ("organizations/coast-radio.md", "---\nnames: [Coast Radio]\nkind: media\nin: harbor-gazette\n---\n"),
    (
      "cases/ferry-case.md",
      """
      ---
      title: The <ferry> case
      kind: disappearance
      in: harbor-gazette, page 2
      parties:
        - {who: jana-example, role: missing}
      events:
        - {id: ferry-left, kind: other, title: The ferry leaves, when: 2003-07-14, says: "It left, late; with her?", in: "harbor-gazette, page 2"}
        - {id: ferry-sought, kind: investigation, title: A search, when: 2003-07, status: disputed}
        - {id: ferry-undated, kind: other, title: A letter}
      ---
      """
    ),
    (
      "sources/harbor-gazette.md",
      """
      ---
      title: "Lost at {sea}: 100% & more"
      type: article-newspaper
      author: jana-example
      publisher: Harbor Gazette
      published: 2003-08-02
      accessed: 2023-11-05
      lang: en
      url: https://example.org/a?b={c}&d=1
      ---
      """
    ),
    (
      "sources/gazette-copy.md",
      "---\ntitle: Copy\ntype: webpage\npublished: 2003~\nrepublishes: harbor-gazette\n---\n"
    ),
    ("notes/about.md", "---\ntitle: About\nmenu: yes\n---\nText\n"),
  ]

  /// The sample; with a base URL if one is given.
  static func site(baseURL: String? = nil) async throws -> SiteContext {
    let settings = settings + (baseURL.map { "\nbase_url: \($0)" } ?? "")
    return try await site(records + [("dossier.yaml", settings)])
  }

  /// What the texts give, which must have no errors.
  static func site(_ texts: [(path: String, text: String)]) async throws -> SiteContext {
    let files = texts.enumerated().compactMap { index, text -> ParsedFile? in
      file(text.path, SourceFileID(index: UInt32(index))).map {
        ContentFileParser.parse(Array(text.text.utf8), of: $0)
      }
    }
    let resolution = await Resolution.resolve(files)
    if let error = resolution.diagnostics.first(where: { $0.severity == .error }) { throw WrongSample(error.summary) }
    return SiteContext(resolution.dossier, DossierGraph(resolution.dossier))
  }

  private static func file(_ path: String, _ id: SourceFileID) -> ContentFile? {
    if path == "dossier.yaml" {
      return ContentFile(id: id, kind: .settings, form: .mapping, stem: "dossier", path: path)
    }
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 2, let kind = ContentKind.allCases.first(where: { $0.collectionName == parts[0] }) else {
      return nil
    }
    return ContentFile(id: id, kind: kind, form: .frontMatter, stem: String(parts[1].dropLast(3)), path: path)
  }

  struct WrongSample: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
}

extension SiteExport {
  /// The whole file.
  var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What follows the first occurrence of a text, up to the end of its line.
  func line(beginning start: String) -> Substring? {
    text.split(separator: "\n").first { $0.hasPrefix(start) }
  }
}
