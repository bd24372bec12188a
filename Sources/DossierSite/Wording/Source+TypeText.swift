import DossierModel

extension Source {
  /// The type in words: "newspaper article" for CSL's `article-newspaper`.
  var typeText: String {
    Self.words[type] ?? type.replacingHyphens.split(separator: "_").joined(separator: " ")
  }

  /// The types of CSL whose terms are no words in this order.
  private static let words = [
    "article-journal": "journal article", "article-magazine": "magazine article",
    "article-newspaper": "newspaper article", "entry": "reference entry", "entry-dictionary": "dictionary entry",
    "entry-encyclopedia": "encyclopedia entry", "legal_case": "court decision", "motion_picture": "film",
    "paper-conference": "conference paper", "post": "online post", "post-weblog": "blog post",
    "review-book": "book review", "webpage": "web page",
  ]
}
