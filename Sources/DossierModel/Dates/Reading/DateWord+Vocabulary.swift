extension DateWord {
  /// The words known to it, in lowercase: the months and seasons of all languages, and what English and some others say
  /// around them.
  static let vocabulary: [String: DateWord] = {
    var words: [String: DateWord] = [:]
    for language in DateLanguage.all {
      for names in [language.monthNames, language.inflectedMonthNames] {
        for (index, name) in names.enumerated() { words[name.lowercased()] = .month(index + 1) }
      }
      for names in [language.seasonNames, language.inflectedSeasonNames] {
        for (name, season) in zip(names, Season.allCases) { words[name.lowercased()] = .season(season) }
      }
    }
    for (index, name) in DateLanguage.english.monthNames.enumerated() {
      words[String(name.prefix(3)).lowercased()] = .month(index + 1)
    }
    words.merge(commonWords) { _, word in word }
    return words
  }()

  private static let commonWords: [String: DateWord] = {
    var words: [String: DateWord] = ["sept": .month(9), "fall": .season(.autumn)]
    let meanings: [(DateWord, [String])] = [
      (
        .filler,
        [
          "the", "of", "in", "on", "at", "year", "ad", "ce", "st", "nd", "rd", "th", "er", "de", "del", "le", "la",
          "el",
        ]
      ),
      (.filler, ["am", "im", "den", "dem", "du", "года", "год", "г", "年", "月", "日"]),
      (.filler, ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
      (.third(0), ["early", "beginning", "start"]),
      (.third(1), ["mid", "middle"]),
      (.third(2), ["late", "end"]),
      (
        .qualifier(.approximate), ["c", "ca", "circa", "about", "around", "approximately", "approx", "roughly", "near"]
      ),
      (.qualifier(.approximate), ["vers", "um", "etwa", "hacia", "около", "約", "约"]),
      (.qualifier(.uncertain), ["possibly", "perhaps", "maybe", "probably", "presumably", "allegedly"]),
      (.relation(.before), ["before", "vor", "avant", "antes"]),
      (.relation(.after), ["after", "nach", "après", "después"]),
      (.relation(.since), ["since", "seit", "depuis", "desde"]),
      (.relation(.until), ["until", "till", "jusqu", "hasta"]),
      (.relation(.by), ["by"]),
      (.relation(.from), ["from", "ab"]),
      (.relation(.between), ["between", "zwischen", "entre"]),
      (.relation(.and), ["and", "und", "et", "y"]),
      (.relation(.or), ["or", "oder", "ou", "или"]),
      (.relation(.to), ["to", "through", "bis"]),
      (.relation(.earlier), ["earlier", "sooner", "früher"]),
      (.relation(.later), ["later", "später"]),
      (.relation(.present), ["present", "now", "today", "ongoing"]),
    ]
    for (meaning, names) in meanings {
      for name in names { words[name] = meaning }
    }
    return words
  }()
}
