import DossierDiagnostics
import DossierSystem

extension ContentFolder {
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
    await files.mapChunks { $0.map(parse) }.flatMap { $0 }
  }
}
