/// Small dossiers of random shape: all kinds of records, links in all directions, notes with headings, names that need escaping.
enum RandomDossier {
  private static let names = ["Ana O’Brien", "秦刚", "Яна <Пример>", "\\\"Q\\\" & Sons", "محمد", "X Æ A-12", "a--b"]

  static func files(seed: UInt64) -> [String: String] {
    var random = Generator(state: seed)
    let people = (0..<random.next(6)).map { "p\($0)" }
    let cases = (0..<random.next(4)).map { "c\($0)" }
    let sources = (0..<(1 + random.next(3))).map { "s\($0)" }
    let all = people + cases + sources
    var files = [
      "dossier.yaml": "title: \"Test \(random.pick(names))\"\nlanguage: \(random.pick(["en", "ar", "ru"]))\n"
    ]
    for id in sources {
      files["sources/\(id).md"] =
        "---\ntitle: \"\(random.pick(names))\"\ntype: book\npublisher: unknown\npublished: unknown\n---\n\(note(all, &random))"
    }
    for id in people {
      let claims = (0..<random.next(5)).map { number in
        "  - {id: \(id)-\(number), about: fate, value: \"v\(random.next(3))\", says: \"\(random.pick(names)).\", status: alleged}\n"
      }
      files["people/\(id).md"] =
        "---\nnames: [\"\(random.pick(names))\"]\nin: \(random.pick(sources))\n\(claims.isEmpty ? "" : "claims:\n")\(claims.joined())---\n\(note(all, &random))"
    }
    for id in cases {
      let parties = people.prefix(random.next(4)).map { "  - {who: \($0), role: accused}\n" }
      files["cases/\(id).md"] =
        "---\ntitle: \"\(random.pick(names))\"\nkind: affair\nin: \(random.pick(sources))\n\(parties.isEmpty ? "" : "parties:\n")\(parties.joined())---\n\(note(all, &random))"
      for number in 0..<random.next(9) {
        files["events/\(id)-e\(number).md"] =
          "---\ntitle: \"\(random.pick(names))\"\nkind: other\nin: \(random.pick(sources))\nwhen: \(1990 + random.next(9))\ncase: \(id)\n---\n"
      }
    }
    for number in 0..<random.next(3) {
      files["notes/n\(number).md"] = "---\ntitle: \"\(random.pick(names))\"\n---\n\(note(all, &random))"
    }
    return files
  }

  private static func note(_ ids: [String], _ random: inout Generator) -> String {
    (0..<random.next(4)).map { _ in
      "## \(random.pick(["Facts", "事实", "Facts", "A & B"]))\n\nSee [[\(random.pick(ids))]] and https://example.org/ [@s0, p. 3].\n\n"
    }.joined()
  }

  /// SplitMix64.
  private struct Generator {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }
  }
}
