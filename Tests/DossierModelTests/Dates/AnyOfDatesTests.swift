import DossierTestSupport
import Testing

@testable import DossierModel

/// The one date that places what is dated differently.
struct AnyOfDatesTests {
  private func anyOf(_ texts: String...) throws -> String? {
    PartialDate.anyOf(try texts.map { try PartialDate(edtf: $0) })?.edtf
  }

  @Test func `Several dates leave open which it is`() throws {
    #expect(try anyOf("2003-07-15", "2003-07-11") == "[2003-07-11,2003-07-15]")
    #expect(try anyOf("2003", "[2004,2006]") == "[2003,2004,2006]")
    #expect(try anyOf("2003-07/2003-08", "2004") == "[2003-07..2003-08,2004]")
    #expect(try anyOf("2003/..", "2001") == "[2001,2003..]")
  }

  @Test func `One date, however often, stays itself`() throws {
    #expect(try anyOf("2003/2005", "2003/2005") == "2003/2005")
    #expect(PartialDate.anyOf([]) == nil)
  }

  @Test func `Where several are open to a side, the whole lies within the bounds of all`() throws {
    #expect(try anyOf("2003/..", "2005-02/..") == "[2003..]")
    #expect(try anyOf("../2003", "2005/..") == "[..2003,2005..]")
    #expect(try anyOf("2003/..", "2004/..", "../2001", "../2002") == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `Its bounds hold those of all`(seed: UInt64) throws {
    var dates = RandomDates(seed: seed)
    let some = (0..<3).map { _ in dates.next() }
    guard let any = PartialDate.anyOf(some) else { return }
    for date in some {
      if let earliest = any.earliest { #expect(date.earliest.map { $0 >= earliest } == true) }
      if let latest = any.latest { #expect(date.latest.map { $0 <= latest } == true) }
    }
  }
}
