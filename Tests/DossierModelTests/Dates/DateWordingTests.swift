import Testing

@testable import DossierModel

struct DateWordingTests {
  @Test(arguments: [
    ("2006-04-21", "21 April 2006"), ("2000-12", "December 2000"), ("2010", "2010"), ("2022-22", "summer 2022"),
    ("2022-24", "winter 2022/23"), ("1999-24", "winter 1999/2000"), ("2008-24", "winter 2008/09"),
    ("2022-22/2022-24", "summer 2022 to winter 2022/23"), ("-0043-24", "winter 44/43 BC"),
    ("202X", "2020s"), ("200X", "2000s"), ("20XX", "between 2000 and 2099"), ("000X", "between 1 BC and 9"),
    ("2023-07-XX", "July 2023, day unknown"), ("2010-XX", "2010, month unknown"),
    ("2023-XX-XX", "2023, day and month unknown"),
    ("2010~", "about 2010"), ("2010?", "possibly 2010"), ("2010%", "possibly about 2010"),
    ("2006-04-21~", "about 21 April 2006"),
    ("0033", "33"), ("-0043-03-15", "15 March 44 BC"), ("0000", "1 BC"),
    ("1997/2019", "1997 to 2019"), ("2023-07-21/2023-07-31", "21 to 31 July 2023"),
    ("2023-07-21/2023-08-03", "21 July to 3 August 2023"),
    ("2022-12-30/2023-01-02", "30 December 2022 to 2 January 2023"),
    ("2023-06/2023-08", "June to August 2023"), ("2022-12/2023-01", "December 2022 to January 2023"),
    ("2006-04-21/2006-04-21", "21 April 2006"), ("2019/2019", "2019"), ("2019~/2019~", "about 2019"),
    ("2003?/..", "possibly since 2003"), ("202X/..", "since the 2020s"), ("202X~", "about the 2020s"),
    ("2023-06/2023-08-03", "June 2023 to 3 August 2023"),
    ("2023-07-21~/2023-07-31", "about 21 July 2023 to 31 July 2023"),
    ("2023-06/..", "since June 2023"), ("../2019", "until 2019"), ("2003/", "from 2003, end unknown"),
    ("/2003", "until 2003, start unknown"), ("2003~/..", "since about 2003"),
    ("[2023-07-21..2023-07-31]", "between 21 and 31 July 2023"), ("[2004,2006]", "2004 or 2006"),
    ("[2004,2006,2008]", "2004, 2006 or 2008"), ("[2004,2006..2008]", "2004 or between 2006 and 2008"),
    ("[2006-04-20,2006-04-21,2006-04-25]", "20, 21 or 25 April 2006"),
    ("[2006-04-20,2006-05-21]", "20 April or 21 May 2006"), ("[2006-04,2006-06]", "April or June 2006"),
    ("[2006-04-20,2006-06]", "20 April 2006 or June 2006"), ("[2004]", "2004"),
    ("[..2006-04-21]", "21 April 2006 or earlier"), ("[2006-04-21..]", "21 April 2006 or later"),
    ("[2023-07-21?..2023-07-31?]", "possibly between 21 and 31 July 2023"),
    ("[2023-07-21..2023-07-31?]", "between 21 July 2023 and possibly 31 July 2023"),
    ("[2004,2006?..2008?]", "2004 or possibly between 2006 and 2008"),
    ("[2004~..2006~]", "between about 2004 and about 2006"),
  ])
  func `English`(edtf: String, text: String) throws {
    #expect(try PartialDate(edtf: edtf).text(in: .english) == text)
  }

  @Test(arguments: [
    ("2006-04-21", "21. April 2006"), ("2000-12", "Dezember 2000"), ("2022-22", "Sommer 2022"),
    ("202X", "2020er-Jahre"),
    ("2010~", "etwa 2010"), ("2006-04-21~", "um den 21. April 2006"),
    ("2006-04-21?", "möglicherweise am 21. April 2006"),
    ("1997/2019", "1997 bis 2019"), ("2023-06/..", "seit Juni 2023"), ("2006-04-21/..", "seit dem 21. April 2006"),
    ("202X/..", "seit den 2020er-Jahren"), ("../2019", "bis 2019"), ("2003/", "ab 2003, Ende unbekannt"),
    ("[2023-07-21..2023-07-31]", "zwischen dem 21. und dem 31. Juli 2023"), ("[2004,2006]", "2004 oder 2006"),
    ("[..2006-04-21]", "21. April 2006 oder früher"), ("2023-07-XX", "Juli 2023, Tag unbekannt"),
    ("-0043-03-15", "15. März 44 v. Chr."),
    ("[2023-07-21?..2023-07-31?]", "möglicherweise zwischen dem 21. und dem 31. Juli 2023"),
    ("2006-04-21~/..", "seit etwa dem 21. April 2006"), ("2003?/..", "möglicherweise seit 2003"),
    ("../202X", "bis in die 2020er-Jahre"),
    ("[2023-07-21..2023-08]", "zwischen dem 21. Juli 2023 und August 2023"),
    ("[2004~..2006~]", "zwischen etwa 2004 und etwa 2006"),
    ("../2006-04-21", "bis zum 21. April 2006"), ("2019/2019", "2019"),
  ])
  func `German`(edtf: String, text: String) throws {
    #expect(try PartialDate(edtf: edtf).text(in: .german) == text)
  }

  @Test(arguments: [
    ("2006-04-21", "21 avril 2006"), ("2006-04-01", "1er avril 2006"), ("2022-22", "été 2022"), ("202X", "années 2020"),
    ("2010~", "vers 2010"), ("202X~", "vers les années 2020"), ("2006-04-21/..", "depuis le 21 avril 2006"),
    ("2023-06/..", "depuis juin 2023"), ("../2019", "jusqu’en 2019"), ("../2006-04-21", "jusqu’au 21 avril 2006"),
    ("[2023-07-21..2023-07-31]", "entre le 21 et le 31 juillet 2023"),
    ("2023-07-21/2023-07-31", "du 21 au 31 juillet 2023"),
    ("[2004,2006]", "2004 ou 2006"), ("[..2006-04-21]", "le 21 avril 2006 ou avant"),
    ("2022-22~", "vers l’été 2022"), ("../2022-21", "jusqu’au printemps 2022"),
    ("../2022-24", "jusqu’à l’hiver 2022/23"),
    ("../202X", "jusqu’aux années 2020"), ("../2010~", "jusqu’à environ 2010"), ("2003~/..", "depuis environ 2003"),
    ("[2004~..2006~]", "entre environ 2004 et environ 2006"), ("2003/", "à partir de 2003, fin inconnue"),
    ("2003-08/", "à partir d’août 2003, fin inconnue"), ("2003-08-01/", "à partir du 1er août 2003, fin inconnue"),
    ("[2023-07-21..2023-07-31?]", "entre le 21 juillet 2023 et peut-être le 31 juillet 2023"),
    ("2003?/..", "peut-être depuis 2003"),
  ])
  func `French`(edtf: String, text: String) throws {
    #expect(try PartialDate(edtf: edtf).text(in: .french) == text)
  }

  @Test(arguments: [
    ("2006-04-21", "21 de abril de 2006"), ("2000-12", "diciembre de 2000"), ("2022-22", "verano de 2022"),
    ("2010~", "hacia 2010"), ("2010%", "posiblemente hacia 2010"), ("2006-04-21/..", "desde el 21 de abril de 2006"),
    ("[2023-07-21..2023-07-31]", "entre el 21 y el 31 de julio de 2023"), ("2023-06/2023-08", "junio a agosto de 2023"),
    ("2022-22/..", "desde el verano de 2022"), ("2003~/..", "desde aproximadamente 2003"),
    ("[2006-04,2006-10]", "abril u octubre de 2006"),
    ("2023-07-21/2023-07-31", "del 21 al 31 de julio de 2023"),
    ("../2006-04-21~", "hasta aproximadamente el 21 de abril de 2006"),
  ])
  func `Spanish`(edtf: String, text: String) throws {
    #expect(try PartialDate(edtf: edtf).text(in: .spanish) == text)
  }

  @Test(arguments: [
    ("2006-04-21", "21 апреля 2006"), ("2006-04", "апрель 2006"), ("2022-22", "лето 2022"), ("202X", "2020-е годы"),
    ("2006-04~", "около апреля 2006 года"), ("2006-04?", "возможно, апрель 2006"), ("2022-22/..", "с лета 2022 года"),
    ("../2006-04", "до апреля 2006 года"), ("2003~/..", "примерно с 2003 года"), ("-0043/..", "с 44 года до н. э."),
    ("2003?/..", "возможно, с 2003 года"), ("[2004..2006]", "в период с 2004 года до 2006 года"),
    ("../2006-04-21", "до 21 апреля 2006 года"), ("202X/..", "с 2020-х годов"),
    ("[2023-07-21..2023-07-31]", "в период с 21 по 31 июля 2023 года"), ("2023-06/2023-08", "июнь – август 2023"),
  ])
  func `Russian inflects what follows a preposition`(edtf: String, text: String) throws {
    #expect(try PartialDate(edtf: edtf).text(in: .russian) == text)
  }

  @Test(arguments: [
    ("2006-04-01", "1º aprile 2006"), ("2022-22", "estate 2022"), ("202X", "anni 2020"), ("2010~", "verso il 2010"),
    ("2006-04-21?", "forse il 21 aprile 2006"), ("1997/2019", "dal 1997 al 2019"),
    ("2023-04/2023-08", "da aprile ad agosto 2023"), ("2006-04-08/..", "dall’8 aprile 2006"),
    ("../2006-04-11", "fino all’11 aprile 2006"), ("2022-22/..", "dall’estate 2022"), ("../2019", "fino al 2019"),
    ("[2023-07-21..2023-07-31]", "tra il 21 e il 31 luglio 2023"), ("[2004,2006]", "2004 o 2006"),
    ("2003~/..", "dal 2003 circa"), ("202X/..", "dagli anni 2020"), ("../2006-08", "fino ad agosto 2006"),
  ])
  func `Italian joins prepositions with articles`(edtf: String, text: String) throws {
    #expect(try PartialDate(edtf: edtf).text(in: .italian) == text)
  }

  @Test(arguments: [
    ("2006-04-01", "1º de abril de 2006"), ("2022-22", "verão de 2022"), ("202X", "década de 2020"),
    ("2010~", "por volta de 2010"), ("2022-22~", "por volta do verão de 2022"),
    ("202X~", "por volta da década de 2020"),
    ("1997/2019", "1997 a 2019"), ("2023-07-21/2023-07-31", "de 21 a 31 de julho de 2023"),
    ("2023-06/..", "desde junho de 2023"), ("[2023-07-21..2023-07-31]", "entre 21 e 31 de julho de 2023"),
    ("[..2006-04-21]", "21 de abril de 2006 ou antes"),
  ])
  func `Portuguese`(edtf: String, text: String) throws {
    #expect(try PartialDate(edtf: edtf).text(in: .portuguese) == text)
  }

  @Test(arguments: [
    ("2006-04-21", "21 april 2006"), ("2022-22", "zomer 2022"), ("202X/..", "sinds de jaren 2020"),
    ("2010~", "rond 2010"), ("2022-22/..", "sinds de zomer van 2022"), ("2003~/..", "sinds ongeveer 2003"),
    ("2006-04-21?", "mogelijk op 21 april 2006"), ("[2023-07-21..2023-07-31]", "tussen 21 en 31 juli 2023"),
    ("[2004,2006]", "2004 of 2006"),
  ])
  func `Dutch`(edtf: String, text: String) throws {
    #expect(try PartialDate(edtf: edtf).text(in: .dutch) == text)
  }

  @Test(arguments: [
    ("2006-04-21", "2006年4月21日"), ("2000-12", "2000年12月"), ("2010", "2010年"), ("2022-22", "2022年夏季"),
    ("202X", "2020年代"), ("2010~", "约2010年"), ("1997/2019", "1997年至2019年"), ("2023-06/..", "自2023年6月起"),
    ("[2023-07-21..2023-07-31]", "2023年7月21日至31日之间"), ("2023-07-21/2023-08-03", "2023年7月21日至8月3日"),
    ("[2006-04-20,2006-04-21]", "2006年4月20日或21日"), ("-0043", "公元前44年"),
    ("2003~/..", "约自2003年起"), ("2003?/..", "可能自2003年起"), ("2010?", "可能是2010年"),
  ])
  func `Chinese names what is shared first`(edtf: String, text: String) throws {
    #expect(try PartialDate(edtf: edtf).text(in: .chinese) == text)
  }

  @Test(arguments: [
    ("2006-04-21", "2006年4月21日"), ("2022-22", "2022年夏"), ("2010~", "2010年頃"), ("../2019", "2019年まで"),
    ("[2023-07-21..2023-07-31]", "2023年7月21日から31日までの間"), ("[..2006-04-21]", "2006年4月21日以前"),
  ])
  func `Japanese`(edtf: String, text: String) throws {
    #expect(try PartialDate(edtf: edtf).text(in: .japanese) == text)
  }

  @Test(arguments: [
    ("2006-04-21", "21 أبريل 2006"), ("2010~", "نحو 2010"), ("1997/2019", "من 1997 إلى 2019"),
    ("2023-06/..", "منذ يونيو 2023"),
    ("[2023-07-21..2023-07-31]", "بين 21 و31 يوليو 2023"), ("[2004,2006]", "2004 أو 2006"),
  ])
  func `Arabic`(edtf: String, text: String) throws {
    #expect(try PartialDate(edtf: edtf).text(in: .arabic) == text)
  }

  @Test(
    arguments: [
      ("en", "en"), ("EN-gb", "en"), ("de-AT", "de"), ("zh", "zh"), ("zh-CN", "zh"), ("zh-TW", "zh-Hant"),
      ("zh-Hant-HK", "zh-Hant"), ("zh-Hans-HK", "zh"), ("pt_BR", "pt"), ("pl", nil), ("", nil), ("eng", nil),
    ] as [(String, String?)])
  func `A language is found by its tag, and an unknown one is told`(tag: String, found: String?) {
    #expect(DateLanguage(tag: tag)?.tag == found)
  }

  @Test func `Every language has twelve months, four seasons and a tag of its own`() {
    for language in DateLanguage.all {
      #expect(language.monthNames.count == 12 && language.inflectedMonthNames.count == 12, "\(language.tag)")
      #expect(language.seasonNames.count == 4 && language.inflectedSeasonNames.count == 4, "\(language.tag)")
      #expect(DateLanguage(tag: language.tag)?.tag == language.tag)
    }
  }

  @Test func `Different dates have different words in every language`() throws {
    let texts = PartialDateParsingTests.valid.map(\.0).filter {
      $0 != "[2004]" && $0 != "2006-04-21/2006-04-21" && $0 != "[2004-05..2004]" && $0 != "2004-05/2004"
    }
    for language in DateLanguage.all {
      var seen: [String: String] = [:]
      for edtf in texts {
        let words = try PartialDate(edtf: edtf).text(in: language)
        #expect(seen[words] == nil, "\(edtf) and \(seen[words] ?? "") are both \(words) in \(language.tag)")
        seen[words] = edtf
      }
    }
  }
}
