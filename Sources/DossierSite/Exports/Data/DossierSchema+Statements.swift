extension DossierSchema {
  /// Definitions of what is said of records, where that differs, and what editors concluded.
  static let statements = #"""
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
            "counted": {"description": "What is counted, where figures differ.", "$ref": "#/$defs/text"},
            "party": {"description": "Whose outcome in the case differs.", "$ref": "#/$defs/mention"},
            "answers": {
              "type": "array", "minItems": 1,
              "items": {
                "type": "object", "required": ["value"], "additionalProperties": false,
                "anyOf": [{"required": ["claims"]}, {"required": ["accounts"]}],
                "properties": {
                  "value": {
                    "anyOf": [
                      {"type": "string"}, {"$ref": "#/$defs/date"}, {"$ref": "#/$defs/mention"}, {"$ref": "#/$defs/sentence"}, {"$ref": "#/$defs/figure"}
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
            "verdict": {"description": "That of the editors' latest finding that has one.", "$ref": "#/$defs/verdict"},
            "challenges": {"description": "Claims that dispute an answer without giving another.", "$ref": "#/$defs/ids"}
          }
        },
        "verdict": {
          "description": "Whether accounts that differ can all be true.", "enum": ["compatible", "contradictory"]
        },
        "finding": {
          "description": "A conclusion of the editors, signed and dated.",
          "type": "object", "required": ["subject", "about", "says", "by", "on"], "additionalProperties": false,
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "subject": {"$ref": "#/$defs/id"},
            "about": {"$ref": "#/$defs/text"},
            "value": {"$ref": "#/$defs/text"},
            "verdict": {"$ref": "#/$defs/verdict"},
            "says": {"type": "string"},
            "by": {"type": "string"},
            "on": {"$ref": "#/$defs/date"}
          }
        }
    """#
}
