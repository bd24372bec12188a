package import DossierModel

/// What may stand behind a key, for the reference of the content format.
package indirect enum ValueForm: Sendable {
  case text
  /// Text in Markdown.
  case markdown
  /// A hyphenated word.
  case topic
  /// A mapping of topics to texts.
  case topicWords
  /// A mapping of texts of templates to what they read instead.
  case texts
  case identifier
  case date
  case offset
  case number
  case yesOrNo
  case url
  case languageTag
  case grade
  case citation
  /// Whoever can say something: an id or words.
  case speaker
  /// The id of a place, or words.
  case place
  case reference([RecordKind])
  /// One of a few words that are the same in every dossier.
  case choice([String])
  /// A term of a vocabulary that `dossier.yaml` can extend.
  case term(VocabularyList)
  /// Any of these.
  case either([ValueForm])
  /// A mapping of this name.
  case mapping(String)
  case list(ValueForm)
  /// A plain value, a mapping of this name that attributes it, or a list of both where accounts differ.
  case disputable(ValueForm, String)

  /// The form in a few words of Markdown.
  package var phrase: String {
    switch self {
    case .text: "text"
    case .markdown: "Markdown"
    case .topic: "hyphenated word"
    case .topicWords: "mapping of hyphenated words to text"
    case .texts: "mapping of texts to other texts"
    case .identifier: "id"
    case .date: "date"
    case .offset: "offset, such as `4 days`"
    case .number: "number"
    case .yesOrNo: "`yes` or `no`"
    case .url: "URL"
    case .languageTag: "language tag"
    case .grade: "grade, `A1` to `F6`"
    case .citation: "[citation](#citation)"
    case .speaker: "[speaker](#speaker)"
    case .place: "id of a place, or text"
    case .reference(let kinds): kinds.isEmpty ? "id of any record" : "id of \(RecordKindSet(kinds).phrase)"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .term(let list): "[\(list.noun)](#\(list.anchor))"
    case .either(let forms): forms.map(\.phrase).joined(separator: "; or ")
    case .mapping(let name): "[\(name)](#\(name.replacingBlanks))"
    case .list(let form): "list of: \(form.phrase)"
    case .disputable(let form, let account): "\(form.phrase); [disputable](#\(account.replacingBlanks))"
    }
  }
}

extension String {
  /// The blanks of a heading as hyphens, as its anchor has them.
  var replacingBlanks: String {
    String(map { $0 == " " ? "-" : $0 })
  }
}
