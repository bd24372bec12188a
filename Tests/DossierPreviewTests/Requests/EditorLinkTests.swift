import DossierPreview
import Testing

@Suite struct EditorLinkTests {
  @Test(arguments: [
    ("vscode", "vscode://file{path}:{line}:{column}"), ("zed", "zed://file{path}:{line}:{column}"),
    ("idea", "idea://open?file={path}&line={line}&column={column}"), ("my://{path}#{line}", "my://{path}#{line}"),
  ])
  func `An editor is known by name or by template`(editor: String, template: String) {
    #expect(EditorLink(editor).template == template)
  }

  @Test(arguments: [("vscode", true), ("idea", true), ("vsocde", false), ("", false), ("my://{path}", true)])
  func `An editor that is neither known by name nor a template gets no links`(editor: String, isKnown: Bool) {
    #expect(EditorLink.knows(editor) == isKnown)
  }

  @Test func `Without an editor there are no links`() {
    #expect(EditorLink().template == nil)
  }
}
