import DossierModel

/// The keys that every record but a claim has, beside those of its kind and the attribution of the record as a whole.
enum RecordKey: UInt8, FieldKey {
  case id = 32
  case summary, tags, claims, findings, relations, counts, links, note

  static let group = "every record"

  var field: Field {
    switch self {
    case .id:
      Field("id", .identifier, "The id; needed in tables and for events inside a record, else it is the file's name")
    case .summary: Field("summary", .text, "One neutral sentence for lists and search results")
    case .tags:
      Field("tags", .list(.text), "Words by which the search finds the record, too; they stand at the end of its page")
    case .claims: Field("claims", .list(.mapping("claim")), "What is said about this record")
    case .findings: Field("findings", .list(.mapping("finding")), "What the editors conclude")
    case .relations: Field("relations", .list(.mapping("relation")), "How this record is tied to others")
    case .counts: Field("counts", .list(.mapping("count")), "Figures about this record")
    case .links: Field("links", .list(.mapping("link")), "Pages outside the dossier")
    case .note:
      Field(
        "note", .markdown, "The note, for records in tables and lists; in a file it stands below the fields")
    }
  }
}
