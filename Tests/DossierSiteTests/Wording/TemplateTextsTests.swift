import DossierBuiltIn
import Foundation
import Testing

/// The words of the built-in templates.
struct TemplateTextsTests {
  /// Names that are the same in all languages, and what machines read.
  private static let names: Set<String> = [
    "dossier.json", "JSON", "claims.csv", "CSV", "sources.csl.json", "CSL-JSON", "sources.bib", "BibTeX",
    "timeline.json", "TimelineJS",
    "events.ics", "iCalendar", "search", "core.js", "JavaScript", "feed.xml", "Atom", "sitemap.xml", "Sitemap",
    "website",
    "DOI", "ISBN", "ISSN", "SHA-",
  ]

  @Test func `Every text that readers see can be worded otherwise`() throws {
    var count = 0
    for file in builtInTemplates where file.path.hasSuffix(".html") {
      let (marked, rest) = Self.split(String(decoding: file.bytes, as: UTF8.self))
      count += marked
      let words = Self.visible(rest).matches(of: /[A-Za-z][A-Za-z.\-]+/).map { String($0.0) }
      #expect(words.filter { !Self.names.contains($0) } == [], "\(file.path)")
    }
    #expect(count > 300)
  }

  /// How many texts are marked, and what stands outside of them.
  private static func split(_ template: String) -> (marked: Int, rest: String) {
    var (marked, depth, rest, end) = (0, 0, "", template.startIndex)
    for mark in template.matches(of: /\{\{[#\/]_\}\}/) {
      if depth == 0 { rest += template[end..<mark.range.lowerBound] }
      depth += mark.0.contains("#") ? 1 : -1
      marked += mark.0.contains("#") ? 1 : 0
      end = mark.range.upperBound
    }
    return (marked, rest + template[end...])
  }

  /// Text, and attributes that are read out or shown, without tags of any kind.
  private static func visible(_ template: String) -> String {
    let html = template.replacing(/(?s)<style.*?<\/style>|<script.*?<\/script>|<!--.*?-->/, with: "").replacing(
      /\{\{.*?\}\}/, with: "")
    let attributes = html.matches(of: /(?:aria-label|title|placeholder|alt)="([^"]*)"/).map { String($0.1) }
    return ([html.replacing(/<[^>]*>/, with: " ")] + attributes).joined(separator: " ")
  }
}
