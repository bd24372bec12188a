package import DossierModel

/// The reference of the content format as a Markdown page.
///
/// Made of the tables by which files are decoded, so that it can't say anything else than the program does. The same for every
/// run.
package struct ContentFormatReference {
  private let vocabulary: Vocabulary

  /// - Parameter vocabulary: whose terms to list.
  package init(vocabulary: Vocabulary = Vocabulary()) {
    self.vocabulary = vocabulary
  }

  package var markdown: String {
    let parts: [[String]] = [
      [Self.introduction],
      ["## Records"], ContentFormat.records.map(section),
      [section(IdentifiedKey.self), section(RecordKey.self)],
      ["## What stands in records"], ContentFormat.statements.map(section), [section(TimeKey.self)],
      ["## Who says it"], ContentFormat.attributions.map(section),
      ["## The dossier as a whole"], ContentFormat.settings.map(section),
      ["## Terms", "`dossier.yaml` can add terms under [vocabulary](#vocabulary)."],
      VocabularyList.allCases.map(section),
    ]
    return parts.joined().joined(separator: "\n\n") + "\n"
  }

  private func section(_ shape: MappingShape) -> String {
    var paragraphs = ["### \(shape.name.capitalizedFirst)", shape.summary]
    if !shape.shortForms.isEmpty {
      paragraphs.append("In short:\n\n" + shape.shortForms.map { "- \($0)" }.joined(separator: "\n"))
    }
    if shape.ownFieldCount > 0 { paragraphs.append(table(of: Array(shape.ownFields))) }
    if !shape.groups.isEmpty {
      let links = shape.groups.map { "[\($0)](#\($0.replacingBlanks))" }
      paragraphs.append("Also the keys of: \(links.joined(separator: ", ")).")
    }
    return paragraphs.joined(separator: "\n\n")
  }

  private func section<Key: FieldKey>(_ group: Key.Type) -> String {
    "### \(group.group.capitalizedFirst)\n\n\(table(of: group.allCases.map(\.field)))"
  }

  private func section(_ list: VocabularyList) -> String {
    let terms = vocabulary[keyPath: list.terms].map { "`\($0)`" }.joined(separator: ", ")
    return "### \(list.noun.capitalizedFirst)\n\n\(terms)"
  }

  private func table(of fields: [Field]) -> String {
    let rows = fields.map { field in
      "| `\(field.key)`\(field.isRequired ? " (needed)" : "") | \(field.form.phrase) | \(field.summary) |"
    }
    return (["| key | value | meaning |", "| --- | --- | --- |"] + rows).joined(separator: "\n")
  }

  private static let introduction = """
    # The content format

    A content folder holds `dossier.yaml`, what the dossier as a whole is, and its records. A record has a file of its own, such as \
    `people/jana-example.md`: fields in YAML between two lines `---`, and below them its note in Markdown. Or it is one of many in a \
    table: `people.yaml`, a list of mappings, or `people.csv`, whose first row names the fields (`born.value` is the key `value` in \
    `born`) and in whose cells `;` separates the items of a list; an item that holds one itself stands in a \
    table or file of its own. Both may be mixed. The kinds are `people`, `organizations`, \
    `places`, `cases`, `events`, `sources`, `notes` (files only) and `claims` (tables only).

    In a **table**, a cell holds plain text or a list of it, so that most lists of mappings have short forms that a cell can hold: \
    `jana-example as accused; two dock workers` for `parties`, `passport-number P 4366918` for `identifiers`. What a short form can't \
    say stands in a table of its own, one row for each item, whose column `subject` names the record to which it belongs: \
    `relations.csv`, `identifiers.csv`, `names.csv` (further names with `lang` and `kind`), `positions.csv`, `parties.csv` (of cases and \
    events), `counts.csv`, `findings.csv`, `links.csv`, each with the keys that such a mapping has in a record (see below), `in` and the \
    others that attribute it included; and `claims.csv` and `events.csv`. All of these may be `.yaml`, too. A record in a table has its \
    note in a column `note`. To dispute a value in a table, write it as a claim.

    An **id** is a file's name without `.md`, or the key `id`: lowercase letters, digits and single hyphens, unique in the whole dossier.

    A **date** is EDTF (ISO 8601-2): `2006-04-21`, `2006-04`, `2006`; `2022-22` for a summer (`21` spring is March to May, `22` summer June to August, `23` autumn September to \
    November, `24` winter December to February of the next year); `202X`, `2023-07-XX` where a part is \
    unknown; `2010~`, `2010?`, `2010%` for approximate, uncertain, both; `1997/2019`, `2023-06/..`, `../2019`, `2003/` for a stretch \
    of time; `[2023-07-21..2023-07-31]`, `[2004,2006]` for one of several.

    A **number** is written in plain digits with a point before decimals: `5200`, `2.5`.

    **Text** is taken as it is written: `NO` is Norway, `2003` a year. It needs quotes if it begins with one of `[ ] { } , # & * ! | > ' " % @`, \
    or holds `: ` or ` #`; in brackets and braces also if it holds a comma.

    A **disputable** value is a plain value, or a mapping that attributes it (`{value: 1952, by: her brother, status: alleged}`), or a list of \
    both where accounts differ: they are then shown side by side.

    **Notes** are CommonMark with footnotes (`[^1]`) and with tables as GitHub writes them; HTML is refused. `[[id]]`, `[[id|label]]` and \
    `[label](id)` link to records, `[@source-id, locator; @other]` cites. Images and other files lie in `images/` or `assets/` of the \
    content folder and are named from there or from the note (`../images/…`), images with words for those who can't see them: \
    `![The ferry in port](images/ferry.jpg)`. \
    All other fields, such as `summary` and `says`, are plain text.

    **Files** below `images/` and `assets/` are published as they are, below `files/`. Pages in HTML are refused, and so are drawings \
    (SVG) that run code or ask for anything outside themselves: `dossier reference diagnostics`, `active-file`.
    """
}

extension String {
  fileprivate var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
