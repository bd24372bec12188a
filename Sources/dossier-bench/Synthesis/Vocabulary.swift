/// What invented records are made of. Nobody and nothing real is meant.
enum Vocabulary {
  typealias Transliterated = (text: String, latin: String)

  static let givenStems = words(
    "Abel Bryn Cass Dor Elv Fenn Garr Hal Isol Jess Kell Lor Mar Nev Oren Pell Ros Sel Tav Ul Verr Wyn Yor Zel")
  static let givenEnds = words("a an ard ed ella en eth ia ian ic in is ise o or ova wen")
  static let placeStems = words(
    "Alder Ash Barrow Birch Black Bram Cinder Clover Copper Drift Elder Ember Fallow Fern Flint Gale Gorse Hazel Heron "
      + "Hollow Iron Juniper Kestrel Lantern Linden Mallow Marrow Nettle Otter Pewter Quill Raven Rowan Sedge Tallow "
      + "Thistle Thorn Umber Vetch Willow Wren Yarrow")
  static let placeEnds = words(
    "barrow bourne bridge by combe croft dale field fold ford garth gate ham haven holt hurst ley lock march mere moor "
      + "more ridge shaw stead strand thorpe wane ward water well wick")
  static let accentedGiven = words("Ásta Bjørk Çelin Ðurđa Élise Ğizem Ílmari Łucja Ñandú Øyvind Šárka Þóra Ünal Žofie")
  static let accentedStems = words("Blå Čer Dvoř Éco Gåse Hüb Jäger Krá Lö Mül Nø Põld Říh Sø Tõ Újv Vå Żół")
  static let accentedEnds = words("ák áček berg ček dal ének holm íček kowski lund mägi né øy sén ström ták vik")
  static let cyrillicStems = words("Бере Воро Даль Звон Калин Кром Лесо Миро Радо Свето Тало Ясно")
  static let cyrillicGivenEnds = words("мир слав мила гост вест жар")
  static let cyrillicFamilyEnds = words("ев енко ич ов ский ин")
  static let transliteration: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "y", "к": "k",
    "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "ч": "ch",
    "ш": "sh", "ь": "", "я": "ya",
  ]
  static let chineseFamily: [Transliterated] = [
    ("雾", "Wu"), ("砚", "Yan"), ("岚", "Lan"), ("鹤", "He"), ("汐", "Xi"), ("墨", "Mo"), ("璃", "Li"), ("篆", "Zhuan"),
  ]
  static let chineseGiven: [Transliterated] = [
    ("青", "qing"), ("舟", "zhou"), ("远", "yuan"), ("竹", "zhu"), ("星", "xing"), ("河", "he"), ("云", "yun"),
    ("松", "song"), ("琴", "qin"), ("霜", "shuang"), ("川", "chuan"), ("灯", "deng"),
  ]
  static let arabicGiven: [Transliterated] = [
    ("سهيلان", "Suhaylan"), ("ريمانة", "Rimana"), ("زهروان", "Zahrwan"), ("بدرهان", "Badrhan"), ("غيمان", "Ghayman"),
  ]
  static let arabicFamily: [Transliterated] = [
    ("الواحتي", "al-Wahati"), ("الغيمي", "al-Ghaymi"), ("الصدفاني", "al-Sadafani"), ("البرجوني", "al-Burjuni"),
  ]

  static let countries = ["Vesper Isles", "Karelund", "Marovia", "Tolvania", "Sundrake", "Hesperland"]
  static let occupations = [
    "archivist", "auditor", "bank examiner", "bookkeeper", "cartographer", "customs inspector", "engraver",
    "freight broker", "harbor clerk", "night editor", "notary", "radio operator", "shipping agent", "surveyor",
  ]
  static let tags = words("archives banking customs elections fisheries housing insurance press railways shipping")
  static let matters = words(
    "Ballast Cable Customs Ferry Granary Harbor Lease Ledger Passport Pension Quarry Signal Timber")
  static let affairs = words("Affair Audit Hearing Inquest Inquiry Tribunal")
  static let publications = words("Chronicle Courier Gazette Herald Observer Register Tribune")
  static let offices = ["Bank", "Customs House", "Harbor Board", "Press", "Registry", "Shipping Line", "Survey Office"]
  static let witnesses = [
    "two dock workers", "a former clerk", "three people close to the registry", "a letter without a signature",
    "the night watchman", "someone who had seen the ledger",
  ]

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
