import DossierModel

extension DossierSchema {
  /// Definitions of what records and statements are made of: dates, mentions, attributions, accounts, counts.
  static let values = #"""
        "id": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": \#(Slug.maximumLength)},
        "ids": {"type": "array", "items": {"$ref": "#/$defs/id"}, "minItems": 1},
        "day": {
          "description": "A day of the proleptic Gregorian calendar; the year 0000 is 1 BC.",
          "type": "string", "pattern": "^-?[0-9]{4,5}-[0-9]{2}-[0-9]{2}$"
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
            "status": {"description": "What has become of it; unsourced where nobody and no source is named.", "enum": [\#(list(ClaimStatus.self))]},
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
            "of": {"description": "On whom it was imposed.", "$ref": "#/$defs/mentions"},
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
        "figure": {
          "description": "A figure as an answer: how many, how exactly.",
          "type": "object", "required": ["number", "precision"], "additionalProperties": false,
          "properties": {
            "number": {"type": "number"},
            "to": {"type": "number"},
            "unit": {"$ref": "#/$defs/text"},
            "precision": {"enum": [\#(list(Count.Precision.self))]}
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
        }
    """#
}
