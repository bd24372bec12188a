import DossierCommandLine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files that a command makes for an author: written only where nothing is yet.
struct NewFiles {
  private let root: URL
  private let rootPath: String

  init(in root: String) {
    rootPath = root
    self.root = URL(filePath: root, directoryHint: .isDirectory)
  }

  /// Whether the folder exists.
  var isThere: Bool { FileManager.default.fileExists(atPath: root.path(percentEncoded: false)) }

  func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path(percentEncoded: false))
  }

  /// Writes all of the files, or none if one of them exists.
  ///
  /// - Throws: ``ExitStatus/unusable`` after saying what is in the way.
  func write(_ files: [(path: String, text: String)]) throws {
    let existing = files.map { root.appending(path: $0.path).path(percentEncoded: false) }
      .filter { FileManager.default.fileExists(atPath: $0) }
    if let first = existing.first {
      let others = existing.count > 1 ? " (and \(existing.count - 1) more)" : ""
      Console.standardError.writeLine("dossier: \(first) exists already\(others); nothing was written")
      throw ExitStatus.unusable
    }
    if let obstacle {
      Console.standardError.writeLine("dossier: \(obstacle) is a file, not a folder; nothing was written")
      throw ExitStatus.unusable
    }
    do {
      for file in files {
        let url = root.appending(path: file.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url, options: .withoutOverwriting)
      }
    } catch {
      Console.standardError.writeLine("dossier: can't write into \(rootPath): \(Self.reason(for: error))")
      throw ExitStatus.unusable
    }
  }

  /// The part of the root's path that is a file.
  private var obstacle: String? {
    // With a slash at its end, a path names a folder or nothing.
    var name = rootPath.utf8.last == UInt8(ascii: "/") ? String(rootPath.dropLast()) : rootPath
    while !name.isEmpty {
      var isFolder = false
      if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) { return isFolder ? nil : name }
      name = name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
    }
    return nil
  }

  private static func reason(for error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission?: "permission denied"
    case .fileWriteFileExists?: "a file is in the way"
    case .fileWriteOutOfSpace?: "no space left"
    case .fileWriteVolumeReadOnly?: "the file system is read-only"
    case .fileNoSuchFile?, .fileWriteInvalidFileName?: "no folder can be made there"
    default: "\(error)"
    }
  }
}
