import DossierModel

/// All phrases of the program and all texts of its templates as a `words.yaml`, from which translators start.
package enum WordsReference {
  /// - Parameter texts: what templates say, by template.
  package static func yaml(texts: [(template: String, texts: [String])]) -> String {
    var lines = introduction
    lines.append(texts.isEmpty ? "phrases:" : "texts:")
    for (template, texts) in texts {
      lines.append("  # \(template).html")
      lines += texts.map { "  \($0.inYAMLQuotes): \($0.inYAMLQuotes)" }
    }
    if !texts.isEmpty { lines += ["", "phrases:"] }
    for phrase in Phrase.allCases {
      let (key, one, other) = phrase.definition
      if let one {
        lines.append("  \(key): {one: \(one.inYAMLQuotes), other: \(other.inYAMLQuotes)}")
      } else {
        lines.append("  \(key): \(other.inYAMLQuotes)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let introduction = [
    "# What pages say in English. Save it as Templates/words.yaml and change what shall read otherwise; what is left out",
    "# stays as it is. Names, numbers and links take the place of {…}, in any order.",
    "#",
    "# First the texts of the templates, by what they say: the left side stays, the right one is changed. Some need no",
    "# words here, such as the titles of pages, since they are phrases as well. Then the phrases of the program, by name.",
    "#",
    "# A phrase with a number can have the plural forms of the dossier's language (CLDR: zero, one, two, few, many,",
    "# other): `claims: {one: \"{n} утверждение\", few: \"{n} утверждения\", many: \"{n} утверждений\", other: …}`.",
    "#",
    "# Two further parts word terms of the vocabularies and statuses, and relations read from the other end. Among the terms",
    "# can be roles, genders, units and tags of languages, too, as records write them:",
    "#",
    "# terms: {alleged: behauptet, arrested: verhaftet, child-of: Kind von, accused: Beschuldigte, photos: Fotos, ru: Russisch}",
    "# inverses: {child-of: Elternteil von}",
    "#",
    "# Topics are worded in dossier.yaml, dates follow its language.",
    "",
  ]
}
