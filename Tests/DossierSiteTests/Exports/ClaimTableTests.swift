import DossierDiagnostics
import DossierLoading
import Testing

@testable import DossierSite

/// `claims.csv`.
struct ClaimTableTests {
  private func cell(_ text: String) -> String {
    var rows = CSVRows()
    rows.append(text)
    return String(decoding: rows.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("Яна 秦", "Яна 秦"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
    ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""), ("1-2", "1-2"),
  ])
  func `A cell is quoted where it must be`(text: String, expected: String) {
    #expect(cell(text) == expected)
  }

  @Test(arguments: ["=1+1", "+49 30", "-0043-03-15", "@x", "\tx", "\nx", "＝1", "＋1", "－1", "＠x"])
  func `What would be a formula gets an apostrophe`(text: String) {
    #expect(cell(text) == "\"'\(text)\"")
  }

  @Test func `There is one row for each attribution`() async throws {
    let rows = ClaimTable(site: try await SampleDossier.site()).text.split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[0].hasPrefix("\u{FEFF}claim,attribution,subject_kind,subject,"))
    #expect(
      rows[1] == """
        jana-left,1,person,jana-example,Jana Example,departure,left the country,\
        "Jana Example boarded a ferry, ""with one suitcase""; so it is said.",[2003-07-11..2003-07-20],2003-07-11,\
        2003-07-20,in mid-July 2003,,"two dock workers; Piotr Example",Coast Radio,harbor-gazette,\
        "Harbor Gazette, 2 August 2003",paragraph 4,,alleged,C3,,,,people/jana-example.html#jana-left
        """)
    #expect(rows[2].contains(",\"'=HYPERLINK(\"\"x\"\") is what"))
  }

  @Test func `Every row has as many cells as the header`() async throws {
    let bytes = Array(ClaimTable(site: try await SampleDossier.site(baseURL: "https://example.org/x")).text.utf8)
    let table = CSVTable.parse(bytes, of: SourceFileID(index: 0))
    #expect(table.diagnostics.isEmpty)
  }
}
