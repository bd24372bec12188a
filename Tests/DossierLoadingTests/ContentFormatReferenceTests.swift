import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct ContentFormatReferenceTests {
  private let reference = ContentFormatReference().markdown

  @Test func `Every mapping, key and term is in the reference`() {
    for shape in ContentFormat.all {
      #expect(reference.lowercased().contains("\n### \(shape.name)\n"), "\(shape.name)")
      for field in shape.fields {
        #expect(reference.contains("| `\(field.key)`"), "\(shape.name).\(field.key)")
      }
    }
    for list in VocabularyList.allCases {
      for term in Vocabulary()[keyPath: list.terms] { #expect(reference.contains("`\(term)`")) }
    }
  }

  @Test func `Every link in the reference leads to a heading`() {
    let headings = reference.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
      String(line.drop { $0 == "#" || $0 == " " }).lowercased().replacingBlanks
    }
    for part in reference.split(separator: "](#").dropFirst() {
      let anchor = String(part.prefix { $0 != ")" })
      #expect(headings.contains(anchor), "\(anchor)")
    }
  }

  @Test func `No row of a table has more cells than its head`() {
    for line in reference.split(separator: "\n") where line.hasPrefix("|") {
      #expect(line.filter { $0 == "|" }.count == 4, "\(line)")
    }
  }

  @Test func `No key is declared twice in a mapping, and each is explained`() {
    for shape in ContentFormat.all {
      #expect(Set(shape.fields.map(\.key)).count == shape.fields.count, "\(shape.name)")
      for field in shape.fields { #expect(!field.summary.isEmpty && !field.summary.hasSuffix("."), "\(field.key)") }
      #expect(shape.summary.hasSuffix("."), "\(shape.name)")
    }
  }

  @Test func `Every kind of complaint that is declared in this target is listed`() throws {
    let repository = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
      separator: "/")
    let sources = Self.swiftFiles(in: repository + "/Sources/DossierLoading")
    #expect(sources.count > 50)
    let declared = sources.flatMap { text in
      text.split(separator: "= DiagnosticKind(\n").dropFirst().compactMap { part in
        part.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first.map(String.init)
      }
    }
    let listed = Set(DiagnosticKind.loadingKinds.map(\.identifier))
    #expect(declared.count > 50)
    #expect(Set(declared).subtracting(listed) == [])
    #expect(listed.count == DiagnosticKind.loadingKinds.count)
  }

  private static func swiftFiles(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var texts: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".swift") {
        if let bytes = try? FileReader.bytes(ofFile: "\(folder)/\(name)") {
          texts.append(String(decoding: bytes, as: UTF8.self))
        }
      } else if !name.hasPrefix(".") {
        texts += swiftFiles(in: "\(folder)/\(name)")
      }
    }
    return texts
  }
}
