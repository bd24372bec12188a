import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading

/// Hostile text in every key of every mapping: it arrives as it is or is refused, and nothing crashes.
struct HostileTextTests {
  static let texts = [
    "../x", "..\\x", "a\u{0}b", "a\u{1B}[31m", "a\u{202E}b", "a\u{2066}b\u{2069}", "a\u{7F}", "\u{FEFF}a", "a\u{FFFE}",
    String(repeating: "a", count: 300), "<script>alert(1)</script>", "\"'`&<>", "{{name}}", "-", "--", " ", "\n",
    "a\nb",
    "💣🏳️‍🌈", "e\u{301}", "%2e%2e%2f", "javascript:alert(1)", "data:text/html,x", "https://a b", "[[jana]]", "x as accused",
    " as ", "a, b", ",", ";", "\u{2028}", "\u{85}", "99999999999999999999", "-0", "1e9", "0x10", "~", "null", "con",
    "index",
    "JANA", "jana ", "gazette,",
  ]

  /// Text without anything that a file could not hold.
  static let harmlessTexts = [
    "<script>alert(1)</script>", "\"'`&<> x", "{{name}}", "Long " + String(repeating: "name ", count: 60) + "x",
    "../x y",
  ]

  /// Keys whose text has a form of its own.
  private static let checkedKeys: Set = ["file", "sha256", "doi", "isbn", "issn"]

  @Test func `Every shape has a place in this test`() {
    #expect(Set(MappingSite.all.map(\.shape.name)) == Set(ContentFormat.all.map(\.name)))
  }

  @Test(arguments: texts)
  func `Hostile text in any key, alone, in a list or in a mapping, does no harm`(text: String) async {
    let quoted = Self.quoted(text)
    var files: [(path: String, text: String)] = []
    for site in MappingSite.all {
      for field in site.shape.fields {
        for value in [quoted, "[\(quoted)]", "{value: \(quoted), text: \(quoted)}"] {
          let file = site.file(field.key, value, number: files.count)
          if site.folder == "dossier.yaml" {
            _ = await Resolution.resolve(MemoryFolder([file]).files)
          } else {
            files.append(file)
          }
        }
      }
    }
    let resolution = await Resolution.resolve(MemoryFolder(Samples.all + files).files)
    #expect(resolution.dossier.people.count > 100)
    #expect(resolution.diagnostics == resolution.diagnostics.sorted())
  }

  @Test(arguments: harmlessTexts)
  func `Text arrives as it is in every key that takes text`(text: String) async {
    let shown = String(text.debugDescription.dropFirst().dropLast())
    for site in MappingSite.all {
      for field in site.shape.fields {
        guard case .text = field.form, !Self.checkedKeys.contains(field.key), site.shape.name != "speaker" else {
          continue
        }
        guard site.shape.name != "account of a name" else { continue }
        let resolution = await Resolution.resolve(
          MemoryFolder(Samples.all + [site.file(field.key, Self.quoted(text))]).files)
        // That what looks like markup is shown as it is, is worth a word.
        let complaints = resolution.diagnostics.filter { $0.kind.identifier != "markup-in-text" }
        #expect(complaints.map(\.outline) == [], "\(site.shape.name).\(field.key)")
        #expect(String(describing: resolution.dossier.records).contains(shown), "\(site.shape.name).\(field.key)")
      }
    }
  }

  /// The text in double quotes of YAML, with escapes for what can't stand there.
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\\": return "\\\(scalar)"
      case " "..."~": return String(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return "\"\(scalars.joined())\""
  }
}
