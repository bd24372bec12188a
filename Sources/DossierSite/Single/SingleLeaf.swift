import DossierPublishing

/// A page of the site as a part of the single file.
struct SingleLeaf: Sendable {
  let content: SitePlan.Content
  /// Where the page lies in the site, which is where its links lead from.
  let path: PagePath
  /// Names the page in the single file: what its own anchor is, and what all of its anchors begin with.
  let key: String
  /// How many levels its headings lie below the title of the dossier.
  let depth: Int
  let role: Role

  enum Role: Sendable {
    /// The start page: the first of the file.
    case front
    /// Begins a chapter, which is named after it.
    case chapter
    /// Continues the opening of a chapter: a letter of an index.
    case continuation
    /// An entry of a chapter: a record, a year.
    case entry
  }

  /// The chapter's name in class attributes: `people`, `contradictions`.
  var chapter: Substring { key.prefix { $0 != "-" && $0 != "_" } }
}
