package import DossierDiagnostics

extension ContentFolder {
  /// The complaints about files below `assets/` and `images/` that would do something when a reader opens them.
  ///
  /// Reads no files but those that can be looked through: drawings and other XML.
  package func activeFiles() -> [Diagnostic] {
    assets.flatMap { asset -> [Diagnostic] in
      switch ActiveFiles.form(ofFile: asset.path) {
      case .passive: return []
      case .page(let what): return [.activeFile("\(what), which is published as it is", at: .wholeFile(asset.id))]
      case .xml(let scope):
        do throws(FileProblem) {
          return ActiveFiles.findings(in: try bytes(of: asset), of: asset.id, scope)
        } catch {
          return [.unreadable(error, isFolder: false, asset.id)]
        }
      }
    }
  }
}

/// Which files may do something when they are opened.
package enum ActiveFiles {
  enum Form {
    case passive
    /// Something that browsers show as a page, or that hides what is in it.
    case page(String)
    case xml(ActiveXML.Scope)
  }

  static func form(ofFile path: String) -> Form {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return .passive }
    switch name[name.index(after: dot)...].lowercased() {
    case "html", "htm", "xhtml", "xht", "shtml", "hta", "mht", "mhtml": return .page("HTML page")
    case "svgz": return .page("compressed drawing")
    case "xsl", "xslt": return .page("style sheet that makes pages")
    case "svg": return .xml(.drawing)
    case "xml", "rdf", "rss", "atom", "kml", "gpx", "mml": return .xml(.data)
    default: return .passive
    }
  }

  /// What is active in a file.
  package static func findings(in bytes: [UInt8], of file: SourceFileID, _ scope: ActiveXML.Scope) -> [Diagnostic] {
    bytes.withUnsafeBufferPointer { all in
      let text = UnsafeBufferPointer(rebasing: all[ByteOrderMark.length(in: all)...])
      if let (_, offset) = TextScan.firstProblem(in: text, allowingLineEnds: true) {
        let place = TextCheck.place(of: offset, in: text, of: file, firstLine: 1)
        return [.activeFile("bytes that are no UTF-8 text, so that nobody can look through it", at: place)]
      }
      return ActiveXML.findings(in: text, scope).prefix(ProblemLimit.count).map { finding in
        let place = TextCheck.place(of: finding.offset, in: text, of: file, firstLine: 1)
        return .activeFile(finding.words, at: place)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func activeFile(_ what: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.activeFile, "\(what)", at: range)
  }
}

extension DiagnosticKind {
  static let activeFile = DiagnosticKind(
    "active-file", .error,
    """
    Files below assets/ and images/ are published as they are, and whoever opens one must not run code or be seen by another site. HTML \
    pages are refused: publish a PDF, a picture or an archive (.zip, .warc) of them. SVG drawings are looked through and hold no scripts, \
    event handlers, foreign elements or animated links and ask for nothing outside themselves but bitmaps in `data:`; a link (`<a>`) may \
    lead anywhere. Other XML holds no XHTML, SVG or style sheets. Save a drawing as “plain” or “optimized” SVG to be rid of such things.
    """)
}
