import DossierTestSupport
import Foundation
import Testing

/// `dossier preview` as the program that turns into another.
struct PreviewCommandTests {
  /// A dossier, and the program in a folder of its own, in which what it turns into is missing or stands in.
  private func run(_ arguments: [String], standIn: String? = nil) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    let program = folder.url.appending(path: "bin/dossier")
    try folder.write(standIn ?? "", to: "bin/dossier-preview")
    let preview = folder.url.appending(path: "bin/dossier-preview")
    if standIn == nil {
      try FileManager.default.removeItem(at: preview)
    } else {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: preview.path)
    }
    try FileManager.default.copyItem(at: Repository.program, to: program)
    return try ProgramRun(["preview"] + arguments, in: folder.url, program: program)
  }

  @Test func `Its arguments are passed on as they are, and its exit code is the program's own`() throws {
    let script = "#!/bin/sh\nprintf '%s|' \"$@\"\nexit 7\n"
    let run = try run(["--port", "0", "--editor", "my editor://{path}"], standIn: script)
    #expect(run.output == "--port|0|--editor|my editor://{path}|")
    #expect(run.status == 7)
  }

  @Test func `A preview that isn't installed is named, with how to build it`() throws {
    let run = try run([])
    #expect(run.status == 2)
    #expect(run.errors.contains("bin/dossier-preview: no such file or folder"), "\(run.errors)")
    #expect(run.errors.contains("make preview"))
  }

  @Test(arguments: ["-1", "65536", "eight", ""])
  func `A port is a number from 0 to 65535`(port: String) throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    let run = try ProgramRun(["preview", "--port=\(port)"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("Error:") && run.errors.contains("port"), "\(run.errors)")
  }

  @Test func `Without content there is nothing to preview`() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["preview"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("dossier init"))
  }
}
