import DossierDiagnostics
import DossierModel

/// The keys of `dossier.yaml`.
enum SettingsKey: UInt8, MappingKey {
  case title, subtitle, description, language, publisher, baseURL, method, license, contact, editions, vocabulary,
    topics, featured

  static let shape = MappingShape("dossier", Self.self, "What `dossier.yaml` says of the dossier as a whole.")

  var field: Field {
    switch self {
    case .title: Field("title", .text, required: true, "What the dossier is called")
    case .subtitle: Field("subtitle", .text, "A second line below the title")
    case .description:
      Field("description", .text, "What it is about, in a sentence or two, for search engines and the start page")
    case .language:
      Field(
        "language", .languageTag,
        "In what language it is written; else `en`. Dates are worded in \(SettingsDecoder.wordedLanguages), else in English"
      )
    case .publisher: Field("publisher", .text, "Who publishes it")
    case .baseURL:
      Field(
        "base_url", .url, "Where it will live; for the feed, the sitemap, and a 404 page that works in every folder")
    case .method: Field("method", .text, "The statement of method, for the start page")
    case .license: Field("licence", .text, "On what terms others may use it")
    case .contact: Field("contact", .text, "How to reach the editors: words, a web address or a mail address")
    case .editions: Field("editions", .list(.mapping("edition")), "The editions published so far, in any order")
    case .vocabulary:
      Field("vocabulary", .mapping("vocabulary"), "Further terms for kinds, stages, outcomes and the like")
    case .topics:
      Field(
        "topics", .topicWords,
        "What topics are called before readers, such as `who-warned-xi: Who warned Xi`; else with spaces for hyphens")
    case .featured:
      Field(
        "featured", .list(.reference(RecordKindSet.subjects.kinds)),
        "Records to begin with, on the start page; else the cases that most else refers to")
    }
  }
}

/// Reads `dossier.yaml`.
struct SettingsDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> DossierSettings {
    let fields: Fields<SettingsKey> = scope.fields(node.entries ?? [], at: node.range)
    var settings = DossierSettings(title: scope.value(fields[.title], .text) ?? "")
    settings.subtitle = scope.value(fields[.subtitle], .sentenceText) ?? ""
    settings.description = scope.value(fields[.description], .sentenceText) ?? ""
    settings.language = language(fields[.language], &scope)
    settings.publisher = scope.value(fields[.publisher], .text) ?? ""
    settings.baseURL = scope.value(fields[.baseURL], BaseURLDecoder())
    settings.method = scope.value(fields[.method], .sentenceText) ?? ""
    settings.license = scope.value(fields[.license], .sentenceText) ?? ""
    settings.contact = scope.value(fields[.contact], .text) ?? ""
    settings.editions = scope.list(fields[.editions], of: .edition).sorted { $0.date > $1.date }
    settings.vocabulary = scope.value(fields[.vocabulary], .vocabulary) ?? settings.vocabulary
    settings.topics = scope.value(fields[.topics], .topicWords) ?? settings.topics
    settings.featured = scope.list(fields[.featured], of: .reference(to: .subjects))
    return settings
  }
}

extension SettingsDecoder {
  /// The languages with words for dates, as a message lists them: `ar, de, en`.
  fileprivate static let wordedLanguages = DateLanguage.all.map(\.tag).sorted().joined(separator: ", ")

  private func language(_ node: DataNode?, _ scope: inout DecodingScope) -> String {
    guard let node, let tag = scope.value(node, .languageTag) else { return "en" }
    if DateLanguage(tag: tag) == nil { scope.report(.unwordedLanguage(tag, at: node.textRange)) }
    return tag
  }
}

extension Diagnostic {
  fileprivate static func unwordedLanguage(_ tag: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unwordedLanguage, "`\(tag)` has no words for dates, which are written in English", at: range,
      notes: [Note("there are words for \(SettingsDecoder.wordedLanguages)")])
  }
}

extension DiagnosticKind {
  static let unwordedLanguage = DiagnosticKind(
    "unworded-language", .advice,
    """
    Dates such as “about 2010” or “between 21 and 31 July 2023” are worded in some languages only, and in English for all others. Where \
    the source's own words (`when_text`) are given, those are shown in any language.
    """)
}

/// Where a site will live: an address of the web, given without a slash at its end.
private struct BaseURLDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard var url = scope.value(node, .url) else { return nil }
    let isPlain = !url.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    guard isPlain, !url.lowercased().hasPrefix("mailto:") else {
      scope.report(
        .refusedURL("expected a place where pages can lie, such as https://example.org/dossier", url, at: node.range))
      return nil
    }
    while url.utf8.last == UInt8(ascii: "/") { url.removeLast() }
    return url
  }
}
