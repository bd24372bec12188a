package import ArgumentParser

/// What `dossier preview` is told.
package struct PreviewOptions: ParsableArguments {
  @OptionGroup package var folders: FolderOptions

  @Option(help: "The port to serve on; if it is taken, the next free one.")
  package var port = 8000

  @Flag(help: "Open the preview in the browser.")
  package var open = false

  @Option(
    help: ArgumentHelp(
      "Link what a page shows to where it was written, in this editor: vscode, zed, idea, emacs or another that is known by name, or a URL with {path}, {line} and {column}.",
      valueName: "scheme"))
  package var editor: String?

  @Flag(help: "Look for changes again and again: for network drives, which tell nobody of theirs.")
  package var poll = false

  package init() {}

  package func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
  }
}

extension CommandConfiguration {
  /// What the program and its preview, which is a program of its own, say about the command.
  package static func preview(named name: String) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name,
      abstract: "Serve the dossier to this machine's browsers, and show every change as soon as it is saved.",
      discussion: """
        Pages are rendered when they are asked for; nothing is written. Errors appear in the page, where the last version without \
        errors stays, and here. Alt and a click on anything in a page shows where it was written. Ctrl-C stops it.
        """)
  }
}
