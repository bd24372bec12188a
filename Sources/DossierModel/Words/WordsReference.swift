/// All phrases of the program as a `words.yaml`, from which translators start.
package enum WordsReference {
  package static var yaml: String {
    var lines = introduction
    lines.append("phrases:")
    for phrase in Phrase.allCases {
      let (key, one, other) = phrase.definition
      if let one {
        lines.append("  \(key): {one: \(quoted(one)), other: \(quoted(other))}")
      } else {
        lines.append("  \(key): \(quoted(other))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let introduction = [
    "# What the program says in pages, in English. Save it as Templates/words.yaml and change what shall read",
    "# otherwise; what is left out stays as it is. Names and numbers take the place of {…}, in any order.",
    "#",
    "# A phrase with a number can have the plural forms of the dossier's language (CLDR: zero, one, two, few, many,",
    "# other): `claims: {one: \"{n} утверждение\", few: \"{n} утверждения\", many: \"{n} утверждений\", other: …}`.",
    "#",
    "# Two further parts word terms of the vocabularies and statuses, and relations read from the other end:",
    "#",
    "# terms: {alleged: behauptet, arrested: verhaftet, child-of: Kind von}",
    "# inverses: {child-of: Elternteil von}",
    "#",
    "# Topics are worded in dossier.yaml, dates follow its language, and all other words stand in the templates.",
    "",
  ]

  private static func quoted(_ text: String) -> String {
    "\"\(text)\""
  }
}
