package import DossierDiagnostics
package import DossierModel

/// The templates, stylesheets and scripts of a site: the built-in ones, and in their place those of an author's folder; and what the
/// author words otherwise than the program.
package struct TemplateFolder: Sendable {
  /// One file, from the program or from the author's folder.
  package struct File: Sendable {
    /// Below the folder, with `/` between the parts: `partials/claim.html`, `assets/style.css`.
    package let path: String
    package let id: SourceFileID
    package let bytes: [UInt8]
    /// Whether it is the program's.
    package let isBuiltIn: Bool
    /// Whether it holds the same bytes as the program's file of that path, though it may lie in the author's folder.
    package let isAsBuiltIn: Bool
  }

  /// By path. What ends in `.html` is a template, what lies below `assets/` is published as it is.
  package let files: [File]
  /// What the author's `words.yaml` says.
  package let words: WordChanges
  /// The terms that it words, with their places.
  package let wordedTerms: [Located<String>]
  /// The texts of templates that it words, and their words.
  package let wordedTexts: [(text: Located<String>, words: Located<String>)]
  private let numberlessForms: [NumberlessForm]
  package let wordsFile: File?
  package let diagnostics: [Diagnostic]

  /// Where complaints about a built-in file say that it lies.
  private static let builtInFolder = "(built-in templates)"

  /// Reads an author's templates and fills up with the built-in ones: a file takes the place of its namesake only.
  ///
  /// - Parameters:
  ///   - path: the author's folder, as the user named it; nil if there is none.
  ///   - builtIn: the files that are packaged with the program.
  ///   - table: gets every file, the built-in ones first.
  /// - Throws: why the folder itself can't be listed.
  package static func load(
    _ path: String?, builtIn: [(path: String, bytes: [UInt8])], addingTo table: inout SourceFileTable
  ) throws(FileProblem) -> TemplateFolder {
    var files: [String: File] = [:]
    for file in builtIn {
      let id = table.add("\(builtInFolder)/\(file.path)")
      files[file.path] = File(path: file.path, id: id, bytes: file.bytes, isBuiltIn: true, isAsBuiltIn: true)
    }
    var diagnostics: [Diagnostic] = []
    if let path {
      var root = path
      while root.utf8.count > 1, root.hasSuffix("/") { root.removeLast() }
      try read("", in: root, depth: 0, into: &files, &diagnostics, &table)
    }
    let wordsFile = files.removeValue(forKey: wordsPath)
    let words = wordsFile.map { WordsDecoder.decode($0.bytes, of: $0.id) }
    return TemplateFolder(
      files: files.values.sorted { DirectoryListing.precedesByBytes($0.path, $1.path) },
      words: words?.changes ?? WordChanges(), wordedTerms: words?.terms ?? [], wordedTexts: words?.texts ?? [],
      numberlessForms: words?.numberlessForms ?? [], wordsFile: wordsFile,
      diagnostics: (diagnostics + (words?.diagnostics ?? [])).sorted())
  }

  private static let wordsPath = "words.yaml"

  /// Templates are nested no deeper than this.
  private static let depthLimit = 8

  private static func read(
    _ folder: String, in root: String, depth: Int, into files: inout [String: File],
    _ diagnostics: inout [Diagnostic], _ table: inout SourceFileTable
  ) throws(FileProblem) {
    let location = folder.isEmpty ? root : "\(root)/\(folder)"
    for entry in try DirectoryListing.entries(ofFolder: location, followsLinks: depth == 0) {
      let name = entry.name.displayed
      guard !ContentLayout.isIgnored(name) else { continue }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if let problem = entry.name.problem {
        diagnostics.append(.badName(problem, name, table.add("\(root)/\(path)")))
        continue
      }
      switch entry.kind {
      case .folder where depth < depthLimit:
        try read(path, in: root, depth: depth + 1, into: &files, &diagnostics, &table)
      case .folder:
        diagnostics.append(.folderTooDeep(depthLimit, table.add("\(root)/\(path)/")))
      case .symbolicLink, .special:
        diagnostics.append(.unreadable(.notAFile, isFolder: false, table.add("\(root)/\(path)")))
      case .file:
        let id = table.add("\(root)/\(path)")
        guard path.hasSuffix(".html") || path.hasPrefix("assets/") || path == wordsPath else {
          diagnostics.append(.unknownTemplateFile(path, id, among: files.keys.sorted() + [wordsPath]))
          continue
        }
        do throws(FileProblem) {
          let bytes = try FileReader.bytes(ofFile: "\(root)/\(path)")
          let isAsBuiltIn = files[path]?.bytes == bytes
          files[path] = File(path: path, id: id, bytes: bytes, isBuiltIn: false, isAsBuiltIn: isAsBuiltIn)
        } catch {
          diagnostics.append(.unreadable(error, isFolder: false, id))
        }
      }
    }
  }

  /// What is wrong with the words in a language: plural forms that say no number and go with several.
  ///
  /// - Parameter language: the dossier's, BCP 47.
  package func diagnostics(inLanguage language: String) -> [Diagnostic] {
    let rule = PluralRule(of: language)
    return numberlessForms.compactMap { $0.complaint(rule) }
  }

  /// The bytes of a file by its number: to show the lines that diagnostics point at.
  package func bytes(of id: SourceFileID) -> [UInt8]? {
    wordsFile?.id == id ? wordsFile?.bytes : files.first { $0.id == id }?.bytes
  }
}

extension Diagnostic {
  fileprivate static func unknownTemplateFile(
    _ path: String, _ id: SourceFileID, among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownTemplateFile, "file `\(path)` is neither a template nor `words.yaml` nor below `assets/`",
      at: .wholeFile(id), suggestion: nearMiss(to: path, among: names))
  }
}

extension DiagnosticKind {
  static let unknownTemplateFile = DiagnosticKind(
    "unknown-template-file", .warning,
    """
    A folder of templates holds `.html` files, which are templates, `words.yaml`, and a folder `assets/`, whose files are published as \
    they are. \
    Other files are not read.
    """)
}
