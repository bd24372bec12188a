import DossierPublishing
import Foundation
import Testing

@testable import DossierPublishing

/// A file that is replaced in one step, or not at all.
struct ReplacedFileTests {
  private func write(_ parts: [String], to folder: String, writes: Bool = true) throws -> ReplacedFile.Outcome {
    var file = try ReplacedFile("d.html", in: OpenFolder(at: folder), writes: writes)
    for part in parts { try file.append(part.utf8) }
    return try file.finish()
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url.path)
  }

  private func files(_ folder: String) throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return Dictionary(
      uniqueKeysWithValues: try names.map { ($0, try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) })
  }

  @Test(arguments: [
    (["ab", "cd"], ["abc", "d"], ReplacedFile.Outcome.unchanged),
    (["ab", "cd"], ["ab", "cX", "ef"], .changed), (["abcd"], ["ab"], .changed), (["ab"], ["ab", "cd"], .changed),
    (["ab"], [], .changed), ([], ["ab"], .changed), ([], [], .unchanged),
  ])
  func `A file ends up as what was written`(old: [String], new: [String], outcome: ReplacedFile.Outcome) throws {
    try withFolder { folder in
      #expect(try write(["x"], to: folder) == .created)
      _ = try write(old, to: folder)
      #expect(try write(new, to: folder, writes: false) == outcome)
      #expect(try files(folder) == ["d.html": old.joined()])
      #expect(try write(new, to: folder) == outcome)
      #expect(try files(folder) == ["d.html": new.joined()])
    }
  }

  @Test func `A file that is given up leaves the old one and nothing else`() throws {
    try withFolder { folder in
      _ = try write(["old"], to: folder)
      do {
        var file = try ReplacedFile("d.html", in: OpenFolder(at: folder), writes: true)
        try file.append("new".utf8)
        #expect(try files(folder).count == 2)
      }
      #expect(try files(folder) == ["d.html": "old"])
    }
  }

  @Test func `What is no regular file is neither followed nor replaced`() throws {
    try withFolder { folder in
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/d.html", withDestinationPath: "/dev/null")
      #expect(throws: PublishingError.obstructed(path: "\(folder)/d.html", by: .symbolicLink)) {
        try write(["x"], to: folder)
      }
    }
  }
}
