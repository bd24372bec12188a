import DossierEncoding

/// How to open a place in the author's editor from the browser: a URL of the editor's own scheme.
package struct EditorLink: Hashable, Sendable {
  /// With `{path}` (absolute, percent-encoded), `{line}` and `{column}`; nil if there are to be no links.
  package let template: String?
  /// The folder that relative paths begin at.
  package let folder: String

  /// - Parameters:
  ///   - editor: one of ``names``, or a template of one's own: `my-editor://open?file={path}&line={line}`.
  ///   - folder: an absolute path.
  package init(_ editor: String? = nil, folder: String = "/") {
    template = editor.map { editor in
      Self.isTemplate(editor) ? editor : Self.templates[editor] ?? "\(editor)://file{path}:{line}:{column}"
    }
    self.folder = folder
  }

  /// The editors that are known by name.
  package static let names = (codeLike + templates.keys).sorted()

  /// Whether links can be made for an editor: to others a browser would have nothing to open.
  package static func knows(_ editor: String) -> Bool { isTemplate(editor) || names.contains(editor) }

  private static func isTemplate(_ editor: String) -> Bool { editor.contains("{path}") }

  private static let codeLike = ["cursor", "vscode", "vscode-insiders", "vscodium", "windsurf", "zed"]

  /// Editors whose URLs don't look like those of Visual Studio Code and its descendants.
  private static let templates = [
    "idea": "idea://open?file={path}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{path}&line={line}&column={column}",
    "bbedit": "bbedit://open?url=file://{path}&line={line}",
    "macvim": "mvim://open?url=file://{path}&line={line}&column={column}",
    "emacs": "emacs://open?url=file://{path}&line={line}&column={column}",
    "sublime": "subl://open?url=file://{path}&line={line}&column={column}",
  ]

  /// For the script in the page, which fills it in.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("editor", template)
      json.member("folder", folder)
    }
    return json.bytes
  }
}
