import DossierModel

extension DossierSchema {
  /// Definitions of the records, and of what they have in common.
  static let records = #"""
        "record": {
          "description": "What every record has. Its attributions vouch for whatever in it has none of its own.",
          "type": "object",
          "required": ["id", "page", "attributions"],
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "page": {"$ref": "#/$defs/address"},
            "summary": {"$ref": "#/$defs/text"},
            "tags": {"$ref": "#/$defs/texts"},
            "identifiers": {
              "description": "Numbers under which authorities, registers and lists keep it. Kinds are properties of FollowTheMoney in hyphens, or a dossier's own.",
              "type": "array", "minItems": 1,
              "items": {
                "type": "object", "required": ["kind", "value", "attributions"], "additionalProperties": false,
                "properties": {
                  "kind": {"$ref": "#/$defs/text"},
                  "value": {"$ref": "#/$defs/text"},
                  "country": {"$ref": "#/$defs/mention"},
                  "from": {"$ref": "#/$defs/date"},
                  "to": {"$ref": "#/$defs/date"},
                  "says": {"$ref": "#/$defs/text"},
                  "attributions": {"$ref": "#/$defs/attributions"}
                }
              }
            },
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
            "sort": {"description": "What to sort by, if not the title.", "$ref": "#/$defs/text"},
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
            "when": {"description": "Where accounts differ, any of their dates.", "$ref": "#/$defs/date"},
            "when_accounts": {"description": "Who gives which date, where others vouch for it than for the event or accounts differ.", "$ref": "#/$defs/dateAccounts"},
            "place_accounts": {"description": "The same of the place.", "$ref": "#/$defs/mentionAccounts"},
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
            "title_short": {"description": "What it is called in passing.", "$ref": "#/$defs/text"},
            "type": {"description": "An item type of CSL 1.0.2.", "$ref": "#/$defs/text"},
            "author": {"$ref": "#/$defs/mentions"},
            "publisher": {"$ref": "#/$defs/mention"},
            "published": {"$ref": "#/$defs/date"},
            "accessed": {"$ref": "#/$defs/date"},
            "url": {"type": "string", "format": "uri"},
            "archive": {"type": "string", "format": "uri"},
            "lang": {"description": "BCP 47.", "$ref": "#/$defs/text"},
            "shelfmark": {"$ref": "#/$defs/text"},
            "doi": {"type": "string", "pattern": "^10[.][0-9.]+/"},
            "isbn": {"type": "string", "pattern": "^[0-9 -]+X?$"},
            "issn": {"type": "string", "pattern": "^[0-9]{4}-?[0-9]{3}[0-9X]$"},
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
        }
    """#
}
