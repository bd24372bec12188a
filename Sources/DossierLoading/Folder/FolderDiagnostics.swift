import DossierDiagnostics

extension Diagnostic {
  static func unknownTopLevel(
    _ name: String, isFolder: Bool, _ suggestion: String?, _ id: SourceFileID
  ) -> Diagnostic {
    let shown = isFolder ? "folder `\(name)/`" : "file `\(name)`"
    return Diagnostic(
      suggestion == nil ? .unknownFile : .misspelledFile,
      "\(shown) is not part of a content folder and is not read", at: .wholeFile(id), suggestion: suggestion)
  }

  static func unknownRecordFile(_ name: String, _ id: SourceFileID) -> Diagnostic {
    let expected = "`\(ContentLayout.recordExtension)` file expected, found `\(name)`, which is not read"
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isMarkdown = parts.count > 1 && ["md", "markdown", "mdown", "mkd"].contains(parts.last?.lowercased())
    return Diagnostic(
      isMarkdown ? .misspelledFile : .unknownFile, expected, at: .wholeFile(id),
      suggestion: isMarkdown ? parts.dropLast().joined(separator: ".") + ContentLayout.recordExtension : nil)
  }

  static func badName(_ problem: FileName.Problem, _ name: String, _ id: SourceFileID) -> Diagnostic {
    let summary =
      switch problem {
      case .notUTF8: "name `\(name)` is not UTF-8"
      case .invisibleCharacter: "name `\(name)` holds an invisible character"
      }
    return Diagnostic(.fileName, summary, at: .wholeFile(id))
  }

  static func collidingNames(_ name: String, _ neighbor: String, _ id: SourceFileID) -> Diagnostic {
    Diagnostic(
      .fileNameCollision,
      "name `\(name)` differs from `\(neighbor)` beside it only in case or in how accents are encoded",
      at: .wholeFile(id))
  }

  static func symbolicLink(_ target: String, _ id: SourceFileID) -> Diagnostic {
    Diagnostic(.symbolicLink, "symbolic link leads \(target)", at: .wholeFile(id))
  }

  static func unreadable(_ problem: FileProblem, isFolder: Bool, _ id: SourceFileID) -> Diagnostic {
    switch problem {
    case .tooLarge: Diagnostic(.fileTooLarge, "file is \(problem.reason)", at: .wholeFile(id))
    case .notAFile: Diagnostic(.notAFile, "neither a file nor a folder", at: .wholeFile(id))
    case .unreadable:
      Diagnostic(
        .unreadableFile, "\(isFolder ? "folder" : "file") can't be read: \(problem.reason)", at: .wholeFile(id))
    }
  }

  static func folderTooDeep(_ limit: Int, _ id: SourceFileID) -> Diagnostic {
    Diagnostic(.folderTooDeep, "folder inside \(limit) others is not read", at: .wholeFile(id))
  }
}

extension DiagnosticKind {
  static let unknownFile = DiagnosticKind(
    "unknown-file", .warning,
    """
    A content folder holds dossier.yaml; people/, organizations/, places/, cases/, events/, sources/ and notes/ with one .md file \
    for each record; people.csv or people.yaml and likewise, also claims.csv or claims.yaml; assets/ and images/. Other files are \
    not read. Names that begin with a dot, names that end with ~, and README.md are passed over.
    """)

  static let misspelledFile = DiagnosticKind(
    "misspelled-file", .error,
    """
    A file or folder is nearly called what one of the content format is called; what is in it would be missing from the site. Rename \
    it or, if it has nothing to do with the dossier, move it out of the content folder.
    """)

  static let fileName = DiagnosticKind(
    "file-name", .error,
    "Names of files and folders are UTF-8 without control characters and other invisible marks. Rename it.")

  static let fileNameCollision = DiagnosticKind(
    "file-name-collision", .error,
    """
    On macOS and Windows these are one and the same file, so that one of them would silently disappear. Rename one of them.
    """)

  static let symbolicLink = DiagnosticKind(
    "symbolic-link", .error,
    """
    A symbolic link in a content folder leads to a file in the same content folder. Links that lead elsewhere could publish any file \
    of this machine; links to folders could contain themselves. Copy the files instead.
    """)

  static let unreadableFile = DiagnosticKind(
    "unreadable-file", .error, "Every file of the content folder must be readable. Check its permissions.")

  static let fileTooLarge = DiagnosticKind(
    "file-too-large", .error,
    "A file of records is at most \(FileReader.textLimit >> 20) MB. Split the table or list, or write one file for each record."
  )

  static let notAFile = DiagnosticKind(
    "not-a-file", .error, "Pipes, sockets and devices are never opened. Delete it or move it out of the content folder."
  )

  static let folderTooDeep = DiagnosticKind(
    "folder-depth", .error, "Folders of records may be nested, but not as deeply as this. Move the files up.")
}
