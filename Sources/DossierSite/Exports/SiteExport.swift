import DossierPublishing

/// A file of the site that is made for programs: the whole dossier, or a part of it, in a format that other tools read.
///
/// Made when its turn comes and not kept, like a page: an export of a large dossier is as large as the dossier.
protocol SiteExport: Sendable {
  var path: PagePath { get }

  /// The export itself if it is written piece by piece. Asking the type instead would search all types of the program.
  var long: (any LongExport)? { get }

  /// Appends the file's bytes; the same for the same dossier.
  func write(into bytes: inout [UInt8])
}

extension SiteExport {
  var long: (any LongExport)? { nil }
}
