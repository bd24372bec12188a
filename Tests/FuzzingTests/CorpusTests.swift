import Foundation
import Testing
import dossier_fuzz

/// What fuzzing starts from and all that it has found: see `.ci/fuzz`.
struct CorpusTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  @Test(arguments: FuzzSubject.allCases)
  func `Nothing that was once found is wrong again`(subject: FuzzSubject) throws {
    let folder = Self.folder.appending(path: "Corpus/\(subject.rawValue)")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: file))
      let violation = bytes.withUnsafeBufferPointer { subject.violation(in: $0) }
      #expect(violation == nil, "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: FuzzSubject.allCases)
  func `Each subject has words to build inputs from`(subject: FuzzSubject) throws {
    let file = Self.folder.appending(path: "Dictionaries/\(subject.rawValue).txt")
    let words = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(words.count > 5)
    #expect(words.allSatisfy { $0.hasPrefix("\"") && $0.hasSuffix("\"") })
  }
}
