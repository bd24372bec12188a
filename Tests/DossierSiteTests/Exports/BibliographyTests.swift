import DossierModel
import DossierTestSupport
import Testing

@testable import DossierSite

/// `sources.csl.json` and `sources.bib`.
struct BibliographyTests {
  @Test(
    arguments: [
      ("2003-08-02", [[2003, 8, 2]], nil, false), ("2003-08", [[2003, 8]], nil, false), ("2003", [[2003]], nil, false),
      ("2003~", [[2003]], nil, true), ("2003-08?", [[2003, 8]], nil, true), ("2022-22", [[2022]], 2, false),
      ("2022-24", [[2022]], 4, false), ("199X", [[1990], [1999]], nil, false), ("2003-08-XX", [[2003, 8]], nil, false),
      ("2003/2004-05", [[2003], [2004, 5]], nil, false), ("[2003-07-11..2003-07-20]", [[2003, 7]], nil, true),
      ("[2003-07,2003-09]", [[2003]], nil, true),
    ] as [(String, [[Int]], Int?, Bool)])
  func `A date keeps what is certain of it`(edtf: String, parts: [[Int]], season: Int?, isCirca: Bool) throws {
    let date = try #require(BibliographicDate(try PartialDate(edtf: edtf)))
    #expect(date.parts == parts)
    #expect(date.season == season)
    #expect(date.isCirca == isCirca)
  }

  @Test(arguments: ["2003/..", "../2003", "[2003,2005]", "-0043", "[..2003]"])
  func `A date whose year is not certain is none`(edtf: String) throws {
    #expect(BibliographicDate(try PartialDate(edtf: edtf)) == nil)
  }

  @Test func `A source is an item of CSL`() async throws {
    let bibliography = CSLBibliography(site: try await SampleDossier.site())
    #expect(
      bibliography.text == #"""
        [
        {"id":"gazette-copy","type":"webpage","title":"Copy","issued":{"date-parts":[[2003]],"circa":true},\#
        "note":"Republishes Harbor Gazette, 2 August 2003","custom":{"republishes":"harbor-gazette"}},
        {"id":"harbor-gazette","type":"article-newspaper","title":"Lost at {sea}: 100% & more",\#
        "author":[{"family":"Example","given":"Jana"}],"container-title":"Harbor Gazette",\#
        "issued":{"date-parts":[[2003,8,2]]},"accessed":{"date-parts":[[2023,11,5]]},"language":"en",\#
        "URL":"https://example.org/a?b={c}&d=1"}
        ]

        """#)
  }

  @Test func `A source is an entry of BibTeX`() async throws {
    let bibliography = BibTeXBibliography(site: try await SampleDossier.site())
    #expect(
      bibliography.text == #"""
        @misc{gazette-copy,
          title = {{Copy}},
          date = {2003~},
          note = {Date: about 2003. Republishes Harbor Gazette, 2 August 2003},
        }

        @article{harbor-gazette,
          title = {{Lost at {\textbraceleft}sea{\textbraceright}: 100\% \& more}},
          author = {Example, Jana},
          journal = {{Harbor Gazette}},
          date = {2003-08-02},
          year = {2003},
          month = aug,
          url = {https://example.org/a?b=%7Bc%7D&d=1},
          urldate = {2023-11-05},
          language = {en},
        }


        """#)
  }

  @Test func `Braces always come in pairs`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let text = String((0..<20).compactMap { _ in "{}\\%$&#_~^\"@ab\n秦".randomElement(using: &generator) })
      var entry = BibTeXEntry("misc", key: "k")
      entry.add("title", protecting: text)
      entry.add("note", text)
      entry.add("url", url: text)
      entry.add("author", names: [.whole(text), .person(family: text, given: text)])
      var bytes: [UInt8] = []
      entry.write(into: &bytes)
      var depth = 0
      for byte in bytes {
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth -= 1 }
        #expect(depth >= 0)
      }
      #expect(depth == 0)
    }
  }
}
