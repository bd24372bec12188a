import DossierPublishing
import DossierTemplate

/// What results show, for a range of documents; see ``SearchIndex``.
struct SearchRows: SiteExport {
  let path: PagePath
  private let description: SearchDescription
  private let documents: SearchDocuments
  private let family: SearchFileFamily
  private let file: Int
  private let numbers: Range<Int>

  init(
    _ description: SearchDescription, _ documents: SearchDocuments, family: SearchFileFamily, file: Int,
    numbers: Range<Int>
  ) throws(PagePathError) {
    path = try family.path(file)
    self.description = description
    self.documents = documents
    self.family = family
    self.file = file
    self.numbers = numbers
  }

  func write(into bytes: inout [UInt8]) {
    family.open("rows", file, in: &bytes)
    var rows = SearchRowWriter(description.site)
    for number in numbers {
      rows.row { documents.describe(number, by: description, to: &$0) }
    }
    rows.output.append(to: &bytes)
    SearchFileFamily.close(in: &bytes)
  }
}
