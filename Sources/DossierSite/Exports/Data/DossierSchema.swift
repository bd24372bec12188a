import DossierModel

/// `dossier.schema.json`: the shape of `dossier.json` as a JSON Schema (draft 2020-12), published beside it.
///
/// Closed: a member that it doesn't name is an error, so that the schema and what is written can't drift apart unnoticed.
struct DossierSchema: SiteExport {
  var path: PagePath { .schema }

  func write(into bytes: inout [UInt8]) {
    bytes.append(contentsOf: Self.text.utf8)
  }

  private static func list<Term: RawRepresentable<String> & CaseIterable>(_ terms: Term.Type) -> String {
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
        "id": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": \#(Slug.maximumLength)},
        "ids": {"type": "array", "items": {"$ref": "#/$defs/id"}, "minItems": 1},
        "day": {
          "description": "A day of the proleptic Gregorian calendar; the year 0000 is 1 BC.",
          "type": "string", "pattern": "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "text": {"type": "string", "minLength": 1},
        "texts": {"type": "array", "items": {"$ref": "#/$defs/text"}, "minItems": 1},
        "date": {
          "description": "What is known of a date. The words are the source's own, to be shown; the bounds are for sorting. A bound that is null is open.",
          "type": "object",
          "additionalProperties": false,
          "anyOf": [{"required": ["edtf", "earliest", "latest"]}, {"required": ["words"], "maxProperties": 1}],
          "properties": {
            "edtf": {"description": "Extended Date/Time Format (ISO 8601-2:2019).", "type": "string", "minLength": 2},
            "earliest": {"anyOf": [{"$ref": "#/$defs/day"}, {"type": "null"}]},
            "latest": {"anyOf": [{"$ref": "#/$defs/day"}, {"type": "null"}]},
            "approximate": {"const": true},
            "uncertain": {"const": true},
            "words": {"$ref": "#/$defs/text"}
          }
        },
        "mention": {
          "description": "A record, or words for which there is no record.",
          "oneOf": [
            {
              "type": "object", "required": ["id"], "additionalProperties": false,
              "properties": {
                "id": {"$ref": "#/$defs/id"},
                "label": {"description": "What it is called here instead of its own name.", "type": "string"}
              }
            },
            {
              "type": "object", "required": ["text"], "additionalProperties": false,
              "properties": {"text": {"type": "string"}}
            }
          ]
        },
        "mentions": {"type": "array", "items": {"$ref": "#/$defs/mention"}, "minItems": 1},
        "attribution": {
          "description": "One chain: speakers, who passed it on (from the speakers outward), the source in which it can be read.",
          "type": "object",
          "required": ["status"],
          "additionalProperties": false,
          "properties": {
            "by": {"description": "Who says so; absent where the source itself does.", "$ref": "#/$defs/mentions"},
            "via": {"$ref": "#/$defs/mentions"},
            "in": {
              "type": "object", "required": ["source"], "additionalProperties": false,
              "properties": {
                "source": {"$ref": "#/$defs/id"},
                "at": {"description": "The place in the source, in words.", "$ref": "#/$defs/text"}
              }
            },
            "made_on": {"$ref": "#/$defs/date"},
            "status": {"enum": [\#(list(ClaimStatus.self))]},
            "grade": {"description": "Admiralty code: reliability of the source, credibility of the information.", "type": "string", "pattern": "^[A-F][1-6]$"}
          }
        },
        "attributions": {
          "description": "The one to show first, and who else says the same.",
          "type": "array", "items": {"$ref": "#/$defs/attribution"}, "minItems": 1
        },
        "dateAccounts": {
          "type": "array", "minItems": 1,
          "items": {
            "type": "object", "required": ["value", "attributions"], "additionalProperties": false,
            "properties": {"value": {"$ref": "#/$defs/date"}, "attributions": {"$ref": "#/$defs/attributions"}}
          }
        },
        "mentionAccounts": {
          "type": "array", "minItems": 1,
          "items": {
            "type": "object", "required": ["value", "attributions"], "additionalProperties": false,
            "properties": {"value": {"$ref": "#/$defs/mention"}, "attributions": {"$ref": "#/$defs/attributions"}}
          }
        },
        "textAccounts": {
          "type": "array", "minItems": 1,
          "items": {
            "type": "object", "required": ["value", "attributions"], "additionalProperties": false,
            "properties": {"value": {"$ref": "#/$defs/text"}, "attributions": {"$ref": "#/$defs/attributions"}}
          }
        },
        "sentenceAccounts": {
          "type": "array", "minItems": 1,
          "items": {
            "type": "object", "required": ["value", "attributions"], "additionalProperties": false,
            "properties": {"value": {"$ref": "#/$defs/sentence"}, "attributions": {"$ref": "#/$defs/attributions"}}
          }
        },
        "amount": {
          "type": "object", "required": ["number", "unit"], "additionalProperties": false,
          "properties": {"number": {"type": "number"}, "unit": {"type": "string"}}
        },
        "sentence": {
          "type": "object", "additionalProperties": false,
          "properties": {
            "parts": {
              "type": "array", "minItems": 1,
              "items": {
                "type": "object", "required": ["kind"], "additionalProperties": false,
                "properties": {
                  "kind": {"$ref": "#/$defs/text"},
                  "amount": {"$ref": "#/$defs/amount"},
                  "to": {"$ref": "#/$defs/amount"},
                  "suspended": {"$ref": "#/$defs/amount"}
                }
              }
            },
            "date": {"$ref": "#/$defs/date"},
            "court": {"$ref": "#/$defs/mention"}
          }
        },
        "count": {
          "type": "object", "required": ["number", "precision", "attributions"], "additionalProperties": false,
          "properties": {
            "what": {"$ref": "#/$defs/text"},
            "number": {"type": "number"},
            "to": {"type": "number"},
            "unit": {"$ref": "#/$defs/text"},
            "precision": {"enum": [\#(list(Count.Precision.self))]},
            "as_of": {"$ref": "#/$defs/date"},
            "parts": {"$ref": "#/$defs/counts"},
            "equals": {"description": "The same amount in other units.", "$ref": "#/$defs/counts"},
            "attributions": {"$ref": "#/$defs/attributions"}
          }
        },
        "counts": {"type": "array", "items": {"$ref": "#/$defs/count"}, "minItems": 1},
        "party": {
          "type": "object", "required": ["who", "attributions"], "additionalProperties": false,
          "properties": {
            "who": {"$ref": "#/$defs/mention"},
            "role": {"$ref": "#/$defs/text"},
            "outcome": {"$ref": "#/$defs/text"},
            "attributions": {"$ref": "#/$defs/attributions"}
          }
        },
        "parties": {"type": "array", "items": {"$ref": "#/$defs/party"}, "minItems": 1},
        "names": {
          "description": "The main name first.",
          "type": "array", "minItems": 1,
          "items": {
            "type": "object", "required": ["text", "kind", "attributions"], "additionalProperties": false,
            "properties": {
              "text": {"type": "string"},
              "lang": {"description": "BCP 47.", "$ref": "#/$defs/text"},
              "kind": {"enum": [\#(list(RecordName.Kind.self))]},
              "attributions": {"$ref": "#/$defs/attributions"}
            }
          }
        },
        "record": {
          "description": "What every record has. Its attributions vouch for whatever in it has none of its own.",
          "type": "object",
          "required": ["id", "page", "attributions"],
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "page": {"$ref": "#/$defs/address"},
            "summary": {"$ref": "#/$defs/text"},
            "tags": {"$ref": "#/$defs/texts"},
            "counts": {"$ref": "#/$defs/counts"},
            "links": {
              "type": "array", "minItems": 1,
              "items": {
                "type": "object", "required": ["url"], "additionalProperties": false,
                "properties": {"url": {"type": "string", "format": "uri"}, "label": {"$ref": "#/$defs/text"}}
              }
            },
            "note": {"$ref": "#/$defs/note"},
            "attributions": {"$ref": "#/$defs/attributions"}
          }
        },
        "address": {
          "description": "Where it can be read: a URL relative to the folder of this file.",
          "type": "string", "format": "uri-reference"
        },
        "note": {
          "type": "object", "required": ["text"], "additionalProperties": false,
          "properties": {
            "text": {"description": "The note without markup.", "type": "string"},
            "links": {"description": "The records to which it links.", "$ref": "#/$defs/ids"},
            "cites": {
              "type": "array", "minItems": 1,
              "items": {
                "type": "object", "required": ["source"], "additionalProperties": false,
                "properties": {"source": {"$ref": "#/$defs/id"}, "at": {"$ref": "#/$defs/text"}}
              }
            }
          }
        },
        "dossier": {
          "type": "object", "required": ["title", "language"], "additionalProperties": false,
          "properties": {
            "title": {"type": "string"},
            "subtitle": {"$ref": "#/$defs/text"},
            "description": {"$ref": "#/$defs/text"},
            "language": {"description": "BCP 47.", "$ref": "#/$defs/text"},
            "publisher": {"$ref": "#/$defs/text"},
            "base_url": {"type": "string", "format": "uri"},
            "method": {"$ref": "#/$defs/text"},
            "licence": {"$ref": "#/$defs/text"},
            "contact": {"$ref": "#/$defs/text"},
            "editions": {
              "description": "The latest first.",
              "type": "array", "minItems": 1,
              "items": {
                "type": "object", "required": ["date"], "additionalProperties": false,
                "properties": {"date": {"$ref": "#/$defs/date"}, "title": {"$ref": "#/$defs/text"}, "summary": {"$ref": "#/$defs/text"}}
              }
            },
            "topics": {
              "description": "What some topics are called before readers; others with spaces for hyphens.",
              "type": "object", "minProperties": 1, "additionalProperties": {"$ref": "#/$defs/text"}
            },
            "featured": {"$ref": "#/$defs/ids"}
          }
        },
        "person": {
          "$ref": "#/$defs/record",
          "required": ["names", "identity"],
          "unevaluatedProperties": false,
          "properties": {
            "names": {"$ref": "#/$defs/names"},
            "sort": {"description": "What to sort by, if not the main name.", "$ref": "#/$defs/text"},
            "identity": {"enum": [\#(list(Person.Identity.self))]},
            "described_as": {"$ref": "#/$defs/text"},
            "born": {"$ref": "#/$defs/dateAccounts"},
            "birthplace": {"$ref": "#/$defs/mentionAccounts"},
            "died": {"$ref": "#/$defs/dateAccounts"},
            "deathplace": {"$ref": "#/$defs/mentionAccounts"},
            "gender": {"$ref": "#/$defs/text"},
            "nationality": {"$ref": "#/$defs/mentionAccounts"},
            "occupations": {"$ref": "#/$defs/texts"},
            "positions": {
              "type": "array", "minItems": 1,
              "items": {
                "type": "object", "required": ["title", "attributions"], "additionalProperties": false,
                "properties": {
                  "title": {"type": "string"},
                  "organization": {"$ref": "#/$defs/mention"},
                  "place": {"$ref": "#/$defs/mention"},
                  "when": {"$ref": "#/$defs/date"},
                  "from": {"$ref": "#/$defs/date"},
                  "to": {"$ref": "#/$defs/date"},
                  "words": {"$ref": "#/$defs/text"},
                  "attributions": {"$ref": "#/$defs/attributions"}
                }
              }
            }
          }
        },
        "organization": {
          "$ref": "#/$defs/record",
          "required": ["names", "kind"],
          "unevaluatedProperties": false,
          "properties": {
            "names": {"$ref": "#/$defs/names"},
            "sort": {"$ref": "#/$defs/text"},
            "kind": {"$ref": "#/$defs/text"},
            "country": {"$ref": "#/$defs/mention"},
            "place": {"$ref": "#/$defs/mention"},
            "part_of": {"$ref": "#/$defs/id"},
            "founded": {"$ref": "#/$defs/dateAccounts"},
            "dissolved": {"$ref": "#/$defs/dateAccounts"}
          }
        },
        "place": {
          "$ref": "#/$defs/record",
          "required": ["names", "kind"],
          "unevaluatedProperties": false,
          "properties": {
            "names": {"$ref": "#/$defs/names"},
            "sort": {"$ref": "#/$defs/text"},
            "kind": {"$ref": "#/$defs/text"},
            "part_of": {"$ref": "#/$defs/id"},
            "coordinates": {
              "description": "WGS 84, decimal degrees.",
              "type": "object", "required": ["latitude", "longitude"], "additionalProperties": false,
              "properties": {
                "latitude": {"type": "number", "minimum": -90, "maximum": 90},
                "longitude": {"type": "number", "minimum": -180, "maximum": 180}
              }
            }
          }
        },
        "case": {
          "$ref": "#/$defs/record",
          "required": ["title", "kind"],
          "unevaluatedProperties": false,
          "properties": {
            "title": {"type": "string"},
            "kind": {"$ref": "#/$defs/text"},
            "jurisdiction": {"$ref": "#/$defs/mention"},
            "place": {"$ref": "#/$defs/mention"},
            "stage": {"$ref": "#/$defs/textAccounts"},
            "opened": {"$ref": "#/$defs/dateAccounts"},
            "closed": {"$ref": "#/$defs/dateAccounts"},
            "parties": {"$ref": "#/$defs/parties"},
            "official_charge": {"$ref": "#/$defs/textAccounts"},
            "alleged_reason": {"$ref": "#/$defs/textAccounts"},
            "beneficiary": {"$ref": "#/$defs/mentionAccounts"},
            "sentence": {"$ref": "#/$defs/sentenceAccounts"}
          }
        },
        "event": {
          "$ref": "#/$defs/record",
          "required": ["title", "kind"],
          "unevaluatedProperties": false,
          "properties": {
            "title": {"type": "string"},
            "kind": {"$ref": "#/$defs/text"},
            "when": {"$ref": "#/$defs/date"},
            "relative": {
              "description": "When it was, told from another event; `when` then holds the date that follows.",
              "type": "object", "required": ["to", "offset"], "additionalProperties": false,
              "properties": {"to": {"$ref": "#/$defs/id"}, "offset": {"$ref": "#/$defs/text"}}
            },
            "place": {"$ref": "#/$defs/mention"},
            "cases": {"$ref": "#/$defs/ids"},
            "participants": {"$ref": "#/$defs/parties"},
            "says": {"$ref": "#/$defs/text"}
          }
        },
        "source": {
          "$ref": "#/$defs/record",
          "required": ["title", "type"],
          "unevaluatedProperties": false,
          "properties": {
            "title": {"type": "string"},
            "type": {"description": "An item type of CSL 1.0.2.", "$ref": "#/$defs/text"},
            "author": {"$ref": "#/$defs/mentions"},
            "publisher": {"$ref": "#/$defs/mention"},
            "published": {"$ref": "#/$defs/date"},
            "accessed": {"$ref": "#/$defs/date"},
            "url": {"type": "string", "format": "uri"},
            "archive": {"type": "string", "format": "uri"},
            "lang": {"description": "BCP 47.", "$ref": "#/$defs/text"},
            "shelfmark": {"$ref": "#/$defs/text"},
            "file": {"$ref": "#/$defs/text"},
            "sha256": {"type": "string", "pattern": "^[0-9a-fA-F]{64}$"},
            "republishes": {"description": "The source that it repeats: a copy is no corroboration.", "$ref": "#/$defs/id"},
            "known_through": {"description": "The sources that quote it, where the editors have not seen it.", "$ref": "#/$defs/ids"},
            "official": {"const": true}
          }
        },
        "page": {
          "$ref": "#/$defs/record",
          "required": ["title"],
          "unevaluatedProperties": false,
          "properties": {"title": {"type": "string"}}
        },
        "claim": {
          "description": "Something that somebody says. Claims on one subject that share `about` and differ in `value` are in conflict.",
          "type": "object", "required": ["id", "page", "subject", "says", "attributions"], "additionalProperties": false,
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "page": {"$ref": "#/$defs/address"},
            "subject": {"$ref": "#/$defs/id"},
            "about": {"$ref": "#/$defs/text"},
            "value": {"$ref": "#/$defs/text"},
            "says": {"type": "string"},
            "when": {"$ref": "#/$defs/date"},
            "place": {"$ref": "#/$defs/mention"},
            "concerns": {"$ref": "#/$defs/ids"},
            "counts": {"$ref": "#/$defs/counts"},
            "disputes": {"$ref": "#/$defs/ids"},
            "supports": {"$ref": "#/$defs/ids"},
            "attributions": {"$ref": "#/$defs/attributions"}
          }
        },
        "relation": {
          "type": "object", "required": ["from", "kind", "to", "attributions"], "additionalProperties": false,
          "properties": {
            "from": {"$ref": "#/$defs/id"},
            "kind": {"$ref": "#/$defs/text"},
            "to": {"$ref": "#/$defs/id"},
            "says": {"$ref": "#/$defs/text"},
            "when": {"$ref": "#/$defs/date"},
            "attributions": {"$ref": "#/$defs/attributions"}
          }
        },
        "conflict": {
          "description": "A question to which more than one answer is given, or whose answer is disputed. Nothing says who is right.",
          "type": "object", "required": ["subject", "about", "answers"], "additionalProperties": false,
          "properties": {
            "subject": {"$ref": "#/$defs/id"},
            "about": {"$ref": "#/$defs/text"},
            "answers": {
              "type": "array", "minItems": 1,
              "items": {
                "type": "object", "required": ["value"], "additionalProperties": false,
                "anyOf": [{"required": ["claims"]}, {"required": ["accounts"]}],
                "properties": {
                  "value": {
                    "anyOf": [
                      {"type": "string"}, {"$ref": "#/$defs/date"}, {"$ref": "#/$defs/mention"}, {"$ref": "#/$defs/sentence"}
                    ]
                  },
                  "claims": {"description": "The claims that give this answer.", "$ref": "#/$defs/ids"},
                  "accounts": {
                    "description": "The accounts of the subject's field that give it.",
                    "type": "array", "minItems": 1,
                    "items": {
                      "type": "object", "required": ["attributions"], "additionalProperties": false,
                      "properties": {"attributions": {"$ref": "#/$defs/attributions"}}
                    }
                  }
                }
              }
            },
            "challenges": {"description": "Claims that dispute an answer without giving another.", "$ref": "#/$defs/ids"}
          }
        },
        "finding": {
          "description": "A conclusion of the editors, signed and dated.",
          "type": "object", "required": ["subject", "about", "says", "by", "on"], "additionalProperties": false,
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "subject": {"$ref": "#/$defs/id"},
            "about": {"$ref": "#/$defs/text"},
            "value": {"$ref": "#/$defs/text"},
            "says": {"type": "string"},
            "by": {"type": "string"},
            "on": {"$ref": "#/$defs/date"}
          }
        }
      }
    }

    """#
}
