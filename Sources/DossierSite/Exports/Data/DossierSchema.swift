import DossierModel
import DossierPublishing

/// `dossier.schema.json`: the shape of `dossier.json` as a JSON Schema (draft 2020-12), published beside it.
///
/// Closed: a member that it doesn't name is an error, so that the schema and what is written can't drift apart unnoticed.
struct DossierSchema: SiteExport {
  var path: PagePath { .schema }

  func write(into bytes: inout [UInt8]) {
    bytes.append(contentsOf: Self.text.utf8)
  }

  static func list<Term: RawRepresentable<String> & CaseIterable>(_ terms: Term.Type) -> String {
    terms.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
  }

  private static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:dossier:schema:\#(DossierJSON.version)",
      "title": "A dossier",
      "description": "Records, what is said of them, by whom and in which source. Ids are unique across all lists. Statements are not facts: each has attributions, with a status each.",
      "type": "object",
      "required": ["$schema", "version", "dossier", "people", "organizations", "places", "cases", "events", "sources", "notes", "claims", "relations", "conflicts", "findings"],
      "additionalProperties": false,
      "properties": {
        "$schema": {"const": "\#(PagePath.schema.text)"},
        "version": {"const": \#(DossierJSON.version)},
        "dossier": {"$ref": "#/$defs/dossier"},
        "people": {"type": "array", "items": {"$ref": "#/$defs/person"}},
        "organizations": {"type": "array", "items": {"$ref": "#/$defs/organization"}},
        "places": {"type": "array", "items": {"$ref": "#/$defs/place"}},
        "cases": {"type": "array", "items": {"$ref": "#/$defs/case"}},
        "events": {"type": "array", "items": {"$ref": "#/$defs/event"}},
        "sources": {"type": "array", "items": {"$ref": "#/$defs/source"}},
        "notes": {"type": "array", "items": {"$ref": "#/$defs/page"}},
        "claims": {"type": "array", "items": {"$ref": "#/$defs/claim"}},
        "relations": {"type": "array", "items": {"$ref": "#/$defs/relation"}},
        "conflicts": {"type": "array", "items": {"$ref": "#/$defs/conflict"}},
        "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}}
      },
      "$defs": {
    \#(values),
    \#(records),
    \#(statements)
      }
    }

    """#
}
