/// What to call a language: in dossiers in English the name of its ISO 639 code, in others its tag.
package enum LanguageName {
  /// "Chinese (zh-Hant)" for a tag of BCP 47 that says more than its language, "English" for `en`; the tag itself for a language
  /// that the table lacks.
  package static func text(ofTag tag: String, in own: String) -> String {
    func code(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }
    guard code(own).lowercased() == "en" else { return tag }
    let code = code(tag)
    guard let name = names[code.lowercased()] else { return tag }
    return code.count == tag.count ? name : "\(name) (\(tag))"
  }

  /// The code of a language called by its name in English or itself, nil for one that the tables lack: `ru` for "Russian".
  package static func code(ofName name: String) -> String? {
    let name = FoldedText.key(of: name)
    return names.filter { FoldedText.key(of: $0.value) == name }.keys.min() ?? ownNames[name]
  }

  /// What speakers call some of them, folded.
  private static let ownNames = [
    "deutsch": "de", "francais": "fr", "espanol": "es", "italiano": "it", "portugues": "pt", "nederlands": "nl",
    "polski": "pl", "svenska": "sv", "russkij": "ru", "mandarin": "zh", "farsi": "fa", "bahasa": "id",
  ]

  /// The languages in which most sources are written; any other is shown by its tag.
  private static let names: [String: String] = [
    "af": "Afrikaans", "am": "Amharic", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian",
    "bn": "Bengali", "bo": "Tibetan", "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish",
    "de": "German", "el": "Greek", "en": "English", "eo": "Esperanto", "es": "Spanish", "et": "Estonian",
    "eu": "Basque", "fa": "Persian", "fi": "Finnish", "fil": "Filipino", "fr": "French", "ga": "Irish",
    "gl": "Galician", "ha": "Hausa", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian",
    "hy": "Armenian", "id": "Indonesian", "ig": "Igbo", "is": "Icelandic", "it": "Italian", "ja": "Japanese",
    "ka": "Georgian", "kk": "Kazakh", "km": "Khmer", "ko": "Korean", "ku": "Kurdish", "ky": "Kyrgyz", "la": "Latin",
    "lo": "Lao", "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "mn": "Mongolian", "ms": "Malay",
    "mt": "Maltese", "my": "Burmese", "ne": "Nepali", "nl": "Dutch", "no": "Norwegian", "nb": "Norwegian Bokmål",
    "nn": "Norwegian Nynorsk", "pa": "Punjabi", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "rw": "Kinyarwanda", "si": "Sinhala", "sk": "Slovak", "sl": "Slovenian", "so": "Somali",
    "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "tg": "Tajik",
    "th": "Thai", "ti": "Tigrinya", "tk": "Turkmen", "tl": "Tagalog", "tr": "Turkish", "tt": "Tatar", "ug": "Uyghur",
    "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese", "xh": "Xhosa", "yi": "Yiddish",
    "yo": "Yoruba", "yue": "Cantonese", "zh": "Chinese", "zu": "Zulu",
  ]
}
