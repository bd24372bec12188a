import Foundation
import PackagePlugin

/// Packages folders of text files with the program, so that an installed `dossier` needs nothing beside itself.
///
/// Each folder becomes a Swift file with one constant, remade whenever a file in the folder changes.
@main
struct EmbedFolderPlugin: BuildToolPlugin {
  /// The folders to embed, from the package's root, and the name of the constant that each becomes.
  private static let folders = [
    ("Templates", "builtInTemplates"), ("Sources/DossierBuiltIn/Starter", "starterContent"),
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let tool = try context.tool(named: "embed-folder")
    return Self.folders.map { folder, constant in
      let source = context.package.directoryURL.appending(path: folder)
      let output = context.pluginWorkDirectoryURL.appending(path: "\(constant).swift")
      return .buildCommand(
        displayName: "Embedding \(folder)", executable: tool.url,
        arguments: [source.path(percentEncoded: false), constant, output.path(percentEncoded: false)],
        inputFiles: files(below: source), outputFiles: [output])
    }
  }

  private func files(below folder: URL) -> [URL] {
    let paths = FileManager.default.subpaths(atPath: folder.path(percentEncoded: false)) ?? []
    return [folder] + paths.sorted().map { folder.appending(path: $0) }
  }
}
