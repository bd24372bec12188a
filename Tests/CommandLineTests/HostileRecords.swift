import DossierLoading
import DossierModel

/// A dossier with one text in every field of every record that the content format knows, made from its reference: a new field is
/// covered from the day on which it is declared.
struct HostileRecords {
  /// One key of a mapping.
  struct Slot: Hashable {
    let mapping: String
    let key: String
  }

  /// The text as a YAML scalar.
  private let scalar: String
  /// What stands in some slots, whatever belongs there.
  private let misplaced: [Slot: String]
  /// The slots that are filled beside those that must be; nil for all.
  private let filled: Set<Slot>?
  /// The slots that were filled with something else than free text, each behind those that it is in.
  private(set) var ways: [[Slot]] = []
  private var way: [Slot] = []
  private let shapes: [String: MappingShape]
  /// Makes ids that are nowhere else.
  private var lastNumber = 0

  /// What made ids begin with.
  private let prefix: String

  /// - Parameters:
  ///   - text: what stands in all keys that take free text.
  ///   - misplaced: what stands in some others instead of what belongs there.
  ///   - filled: which slots are filled beside those that must be; nil for all.
  ///   - prefix: what tells made ids from those of other records.
  init(_ text: String, misplaced: [Slot: String] = [:], filled: [Slot]? = nil, prefix: String = "made") {
    scalar = Self.quoted(text)
    self.filled = filled.map(Set.init)
    self.misplaced = misplaced.mapValues(Self.quoted)
    self.prefix = prefix
    shapes = Dictionary(uniqueKeysWithValues: ContentFormat.all.map { ($0.name, $0) })
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// The folders of records by kind.
  static let folders: [(RecordKind, String)] = [
    (.person, "people"), (.organization, "organizations"), (.place, "places"), (.case, "cases"), (.event, "events"),
    (.source, "sources"), (.page, "notes"),
  ]

  /// The files of the dossier: a record of each kind with every field, and for each another that it can refer to.
  mutating func files() -> [String: String] {
    var files = ["dossier.yaml": settings()]
    for (kind, folder) in Self.folders {
      let all = mapping(kind.noun, in: []).filter { $0.0 != "id" }
      let needed = shapes[kind.noun]?.fields.filter { $0.isRequired || $0.key == "names" }.map(\.key) ?? []
      let claim = kind == .person ? "claims: [{id: known-claim, says: So., in: other-source}]\n" : ""
      files["\(folder)/\(other(kind)).md"] = file(all.filter { needed.contains($0.0) }, and: claim)
      files["\(folder)/full-\(kind.noun).md"] = file(all)
    }
    return files
  }

  /// What `dossier.yaml` says.
  mutating func settings() -> String {
    mapping("dossier", in: []).map { "\($0): \($1)\n" }.joined()
  }

  /// A record with every field.
  mutating func record(of kind: RecordKind) -> String {
    let misplacedID = misplaced[Slot(mapping: kind.noun, key: "id")]
    return file(mapping(kind.noun, in: []).filter { $0.0 != "id" } + (misplacedID.map { [("id", $0)] } ?? []))
  }

  private func file(_ entries: [(String, String)], and more: String = "") -> String {
    "---\n" + entries.map { "\($0): \($1)\n" }.joined() + more + "---\n"
  }

  private func other(_ kind: RecordKind) -> String { "other-\(kind.noun)" }

  /// Every field of a mapping.
  private mutating func mapping(_ name: String, in outer: [String]) -> [(String, String)] {
    guard let shape = shapes[name], outer.count < 8 else { return [] }
    // Only claims in tables name their subject, and what repeats itself is shown once.
    let fields = shape.fields.filter {
      $0.key != "subject" && ($0.isRequired || !repeats($0.form, outer + [name])) && isFilled($0, in: name)
    }
    return fields.map { ($0.key, value(of: $0, in: outer + [name])) }
  }

  private func isFilled(_ field: Field, in mapping: String) -> Bool {
    guard let filled else { return true }
    return field.isRequired || ["names", "in"].contains(field.key)
      || filled.contains(Slot(mapping: mapping, key: field.key))
  }

  /// Whether a value would hold a mapping that it is in itself.
  private func repeats(_ form: ValueForm, _ outer: [String]) -> Bool {
    switch form {
    case .mapping(let name): outer.contains(name)
    case .list(let form): repeats(form, outer)
    case .disputable(let form, let name): repeats(form, outer) || outer.contains(name)
    case .either(let forms): forms.allSatisfy { repeats($0, outer) }
    default: false
    }
  }

  private mutating func value(of field: Field, in outer: [String]) -> String {
    let slot = Slot(mapping: outer.last ?? "", key: field.key)
    way.append(slot)
    defer { way.removeLast() }
    if !isFreeText(field) { ways.append(way) }
    if let text = misplaced[slot] { return text }
    return switch field.key {
    case "file": "a.pdf"
    case "sha256": String(repeating: "0", count: 64)
    case "doi": "10.1000/182"
    case "isbn": "978-0-306-40615-7"
    case "issn": "0378-5955"
    // It can't support what it disputes.
    case "supports": "[]"
    case "archive", "url", "base_url": "https://example.org/a"
    default: value(field.form, in: outer)
    }
  }

  /// Whether any text may stand there, which it then is.
  private func isFreeText(_ field: Field) -> Bool {
    switch field.form {
    case .text where ["file", "sha256", "doi", "isbn", "issn"].contains(field.key): false
    case .text, .markdown, .list(.text), .disputable(.text, _): true
    default: false
    }
  }

  private mutating func value(_ form: ValueForm, in outer: [String]) -> String {
    switch form {
    case .text, .markdown: scalar
    case .topic: "fate"
    case .topicWords: "{fate: \(scalar)}"
    case .texts: "{}"
    case .identifier: nextID()
    case .date: "'2003-05-04'"
    case .offset: "4 days"
    case .number: "3"
    case .yesOrNo: "yes"
    case .url: "https://example.org/a"
    case .languageTag: "ar"
    case .grade: "C3"
    case .citation: "{source: other-source, at: \(scalar)}"
    case .speaker, .place: "{text: \(scalar)}"
    case .reference(let kinds): reference(to: kinds)
    case .choice(let words): words.first ?? "~"
    case .term(let list): Vocabulary()[keyPath: list.terms].first ?? "~"
    case .either(let forms): forms.first { !repeats($0, outer) }.map { value($0, in: outer) } ?? "~"
    case .mapping(let name): flow(mapping(name, in: outer))
    case .list(let form): repeats(form, outer) ? "[]" : "[\(value(form, in: outer))]"
    case .disputable(let form, let name):
      // A sentence attributes itself; other values stand behind a key of the mapping that attributes them.
      if case .mapping(name) = form {
        value(form, in: outer)
      } else {
        flow([("value", value(form, in: outer))] + mapping(name, in: outer).filter { $0.0 != "value" })
      }
    }
  }

  private func flow(_ entries: [(String, String)]) -> String {
    "{" + entries.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
  }

  private func reference(to kinds: [RecordKind]) -> String {
    guard let kind = kinds.first(where: { $0 != .claim }) else { return "known-claim" }
    return other(kind)
  }

  private mutating func nextID() -> String {
    lastNumber += 1
    return "\(prefix)-\(lastNumber)"
  }
}
