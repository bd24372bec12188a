import DossierDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ContentFolder {
  /// Files that one task reads: enough that scheduling costs nothing, few enough that the cores finish together.
  private static let chunkSize = 64

  /// Reads and parses one record file: all that a preview needs after a save.
  package func parse(_ file: ContentFile) -> ParsedFile {
    do throws(FileProblem) {
      return ContentFileParser.parse(try FileReader.bytes(ofFile: path + "/" + file.path), of: file)
    } catch {
      let problem = Diagnostic.unreadable(error, isFolder: false, file.id)
      return ParsedFile(file: file, records: [], diagnostics: [problem], isIncomplete: true)
    }
  }

  /// Reads and parses all record files on all cores. The result is in the order of ``files`` whatever the number of cores.
  package nonisolated func parseAll() async -> [ParsedFile] {
    await parse(files)
  }

  /// Reads and parses some record files on all cores, in their order.
  package nonisolated func parse(_ files: [ContentFile]) async -> [ParsedFile] {
    let chunks = stride(from: 0, to: files.count, by: Self.chunkSize).map { start in
      start..<min(start + Self.chunkSize, files.count)
    }
    return await withTaskGroup(of: (Int, [ParsedFile]).self) { group in
      var waiting = chunks.enumerated().makeIterator()
      func start() {
        guard let (number, chunk) = waiting.next() else { return }
        group.addTask { (number, files[chunk].map { parse($0) }) }
      }
      for _ in 0..<Self.coreCount { start() }
      var parsed = [[ParsedFile]](repeating: [], count: chunks.count)
      while let (number, part) = await group.next() {
        parsed[number] = part
        start()
      }
      return parsed.flatMap { $0 }
    }
  }

  private static var coreCount: Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }
}
