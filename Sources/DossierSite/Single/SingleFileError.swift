package import DossierPublishing

/// Why templates don't give a single file.
package enum SingleFileError: Error, CustomStringConvertible {
  /// A page has no `<main>` to take.
  case noMain(PagePath)
  /// The frame leaves out the pages.
  case noPages

  package var description: String {
    switch self {
    case .noMain(let path):
      "the template of '\(path)' writes no <main> element, whose content a single file is made of"
    case .noPages: "the template 'single' has no {{pages}}, the place of all pages"
    }
  }
}
