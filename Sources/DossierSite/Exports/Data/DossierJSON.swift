import DossierDiagnostics
import DossierEncoding
import DossierModel
import DossierPublishing

/// `dossier.json`: the whole dossier as one JSON object, in the shape that `dossier.schema.json` describes.
///
/// Every statement carries its whole chain of attribution; nothing is resolved, counted or left out but positions in the authors'
/// files. Keys are those of the content format and stand in a fixed order; what doesn't apply is absent. Each record, claim and
/// conflict has a line of its own, so that a diff of two editions reads as a list of what changed.
/// ```json
/// {"$schema":"dossier.schema.json",
/// "version":1,
/// "dossier":{"title":"…"},
/// "people":[
/// {"id":"qin-gang","page":"people/qin-gang.html", …},
/// …
/// ],
/// "claims":[ … ],
/// …
/// ```
struct DossierJSON: LongExport {
  /// Raised whenever a reader of the old shape would misread the new one; members may be added within a version.
  static let version = 1

  let site: SiteContext

  var path: PagePath { .graph }

  /// Lent, not copied: a copy retains everything in it.
  var dossier: Dossier {
    _read { yield site.dossier }
  }

  func write(to take: (inout [UInt8]) throws -> Void) rethrows {
    var json = JSONWriter()
    try json.object { json in
      json.member("$schema", PagePath.schema.text)
      json.breakLine()
      json.member("version", Self.version)
      json.breakLine()
      json.key("dossier")
      writeSettings(to: &json)
      try json.lines("people", dossier.people.ids, to: take) { write($0, to: &$1) }
      try json.lines("organizations", dossier.organizations.ids, to: take) { write($0, to: &$1) }
      try json.lines("places", dossier.places.ids, to: take) { write($0, to: &$1) }
      try json.lines("cases", dossier.cases.ids, to: take) { write($0, to: &$1) }
      try json.lines("events", dossier.events.ids, to: take) { write($0, to: &$1) }
      try json.lines("sources", dossier.sources.ids, to: take) { write($0, to: &$1) }
      try json.lines("notes", dossier.pages.ids, to: take) { write($0, to: &$1) }
      try json.lines("claims", dossier.claims.ids, to: take) { write($0, to: &$1) }
      try write("relations", { $0.relations }, to: &json, take) { relation, _, json in write(relation, to: &json) }
      try json.lines("conflicts", site.graph.conflicts, to: take) { write($0, to: &$1) }
      try write("findings", { $0.findings }, to: &json, take) { finding, subject, json in
        write(finding, of: subject, to: &json)
      }
      json.breakLine()
    }
    try json.end(to: take)
  }

  /// A list of what stands in all records under one key, in the order of kinds and ids.
  private func write<Statement>(
    _ key: StaticString, _ statements: (borrowing RecordHeader) -> [Statement], to json: inout JSONWriter,
    _ take: (inout [UInt8]) throws -> Void, _ write: (borrowing Statement, RecordReference, inout JSONWriter) -> Void
  ) rethrows {
    json.breakLine()
    json.key(key)
    try json.array { json in
      for kind in RecordKind.allCases {
        for reference in dossier.references(of: kind) {
          guard let statements = dossier.lendHeader(of: reference, to: statements) else { continue }
          for place in statements.indices {
            json.breakLine()
            statements.lend(place) { write($0, reference, &json) }
            try json.handOver(from: ExportPiece.length, to: take)
          }
        }
      }
      json.breakLine()
    }
  }

  private func writeSettings(to json: inout JSONWriter) {
    let settings = dossier.settings
    json.object { json in
      json.member("title", settings.title)
      json.member("subtitle", ifPresent: settings.subtitle)
      json.member("description", ifPresent: settings.description)
      json.member("language", settings.language)
      json.member("publisher", ifPresent: settings.publisher)
      json.member("base_url", ifPresent: settings.baseURL)
      json.member("method", ifPresent: settings.method)
      json.member("licence", ifPresent: settings.license)
      json.member("contact", ifPresent: settings.contact)
      json.members("editions", settings.editions) { edition, json in
        json.object { json in
          json.key("date")
          write(edition.date, to: &json)
          json.member("title", ifPresent: edition.title)
          json.member("summary", ifPresent: edition.summary)
        }
      }
      if !settings.topics.wordings.isEmpty {
        json.key("topics")
        json.object { json in
          for wording in settings.topics.wordings {
            json.key(quoting: wording.topic.value)
            json.string(wording.words)
          }
        }
      }
      json.members("featured", settings.featured) { record, json in json.string(dossier.slug(of: record)) }
    }
  }
}
