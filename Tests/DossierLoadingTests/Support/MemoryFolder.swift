import DossierDiagnostics
import DossierModel

@testable import DossierLoading

/// A content folder in memory, with markers where complaints are expected.
///
/// `⟪unknown-key⟫` before a word says that a complaint of that kind begins there; several can stand in a row. Markers are taken out
/// before the text is read. Unless given, `dossier.yaml` is a valid one.
struct MemoryFolder {
  private(set) var files: [ParsedFile] = []
  /// `people/jana.md:3:5 unknown-key`, sorted.
  private(set) var expected: [String] = []
  private var paths: [String] = []

  init(_ texts: [(path: String, text: String)]) {
    var texts = texts
    if !texts.contains(where: { $0.path == "dossier.yaml" }) { texts.append(("dossier.yaml", "title: Test\n")) }
    for (path, text) in texts {
      let id = SourceFileID(index: UInt32(paths.count))
      paths.append(path)
      let (clean, markers) = Self.takeMarkers(from: text)
      expected += markers.map { "\(path):\($0)" }
      guard let file = Self.contentFile(path, id) else { continue }
      files.append(ContentFileParser.parse(Array(clean.utf8), of: file))
    }
    expected.sort()
  }

  /// The complaints of a resolution in the same form.
  func found(_ resolution: Resolution) -> [String] {
    resolution.diagnostics.map { diagnostic in
      guard let range = diagnostic.range else { return "- \(diagnostic.kind.identifier)" }
      return "\(paths[Int(range.file.index)]):\(range.line):\(range.column) \(diagnostic.kind.identifier)"
    }
    .sorted()
  }

  static func contentFile(_ path: String, _ id: SourceFileID) -> ContentFile? {
    let parts = path.split(separator: "/").map(String.init)
    let name = parts.last ?? ""
    let stem = String(name.prefix { $0 != "." })
    if path == "dossier.yaml" { return ContentFile(id: id, kind: .settings, form: .mapping, stem: stem, path: path) }
    let collection = parts.count > 1 ? parts[0] : stem
    guard let kind = ContentKind.allCases.first(where: { $0.collectionName == collection }) else { return nil }
    let form: ContentFile.Form = name.hasSuffix(".csv") ? .table : name.hasSuffix(".yaml") ? .list : .frontMatter
    return ContentFile(
      id: id, kind: kind, form: form,
      stem: String(name.prefix(name.count - (form == .table ? 4 : form == .list ? 5 : 3))), path: path)
  }

  private static func takeMarkers(from text: String) -> (text: String, markers: [String]) {
    var clean = String.UnicodeScalarView()
    var markers: [String] = []
    var line = 1
    var column = 1
    var marker: String?
    for scalar in text.unicodeScalars {
      switch (scalar, marker) {
      case ("⟪", _): marker = ""
      case ("⟫", let kind?):
        markers.append("\(line):\(column) \(kind)")
        marker = nil
      case (_, let kind?): marker = kind + String(scalar)
      default:
        clean.append(scalar)
        if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
      }
    }
    return (String(clean), markers)
  }
}

/// Resolves files given by path and text.
func resolve(_ texts: (path: String, text: String)...) async -> Resolution {
  await Resolution.resolve(MemoryFolder(texts).files)
}
