import DossierLoading
import DossierPublishing
import DossierSite

/// Pages that stand in where the site has none; in the preview only.
enum StandInPage {
  static let noSiteYet = page(
    "Nothing to show yet", "The dossier has errors, see below. This page turns into the dossier once they are mended.")

  static let notFound = page("Page not found", "The dossier has no such page.")

  /// For a file that pages without errors once had.
  static func gone(_ path: PagePath) -> [UInt8] {
    page(
      "File removed",
      "\(path.text) is no longer in the content folder. The pages are those of the last dossier without errors.")
  }

  static func unreadable(_ path: PagePath, _ error: any Error) -> [UInt8] {
    page("Not readable", "\(path.text): \((error as? FileProblem)?.reason ?? "\(error)")")
  }

  private static func page(_ title: String, _ text: String) -> [UInt8] {
    Array(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">
      <meta name="viewport" content="width=device-width">
      <meta name="color-scheme" content="light dark">
      <title>\(escaped(title))</title>
      <link rel="stylesheet" href="/-/preview.css">
      </head>
      <body class="stand-in">
      <h1>\(escaped(title))</h1>
      <p>\(escaped(text))</p>
      </body>
      </html>

      """.utf8)
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      default: String(scalar)
      }
    }.joined()
  }
}
