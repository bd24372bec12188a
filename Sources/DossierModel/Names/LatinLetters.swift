/// The plain Latin letters under letters with marks.
enum LatinLetters {
  /// The lowercase ASCII letters under a Latin letter: `e` for `É`, `ss` for `ß`; nil for anything else.
  static func base(of scalar: Unicode.Scalar) -> String? {
    bases[scalar]
  }

  private static let bases: [Unicode.Scalar: String] = {
    var bases: [Unicode.Scalar: String] = [:]
    for (base, letters) in table {
      for scalar in letters.unicodeScalars { bases[scalar] = base }
    }
    return bases
  }()

  private static let table: [(base: String, letters: String)] = [
    ("a", "àáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặÀÁÂÃÄÅĀĂĄǍȀȂẠẢẤẦẨẪẬẮẰẲẴẶ"), ("ae", "æǽÆǼ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðḍĎĐÐḌ"),
    ("e", "èéêëēĕėęěȅȇẹẻẽếềểễệÈÉÊËĒĔĖĘĚȄȆẸẺẼẾỀỂỄỆ"), ("g", "ĝğġģǧĜĞĠĢǦ"), ("h", "ĥħḥĤĦḤ"),
    ("i", "ìíîïĩīĭįıǐịỉÌÍÎÏĨĪĬĮİǏỊỈ"), ("j", "ĵĴ"), ("k", "ķǩĶǨ"), ("l", "ĺļľŀłĹĻĽĿŁ"), ("n", "ñńņňŋÑŃŅŇŊ"),
    ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợÒÓÔÕÖØŌŎŐƠǑỌỎỐỒỔỖỘỚỜỞỠỢ"), ("oe", "œŒ"), ("r", "ŕŗřŔŖŘ"),
    ("s", "śŝşšșṣſŚŜŞŠȘṢ"), ("ss", "ßẞ"), ("t", "ţťŧțṭŢŤŦȚṬ"), ("th", "þÞ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜụủứừửữựÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛỤỦỨỪỬỮỰ"), ("w", "ŵŴ"), ("y", "ýÿŷỳỵỷỹÝŸŶỲỴỶỸ"), ("z", "źżžẓŹŻŽẒ"),
    // Transliterations and rarer languages
    ("a", "ǞǟǠǡǺǻȦȧḀḁ"), ("ae", "Ǣǣ"), ("b", "ḂḃḄḅḆḇ"), ("c", "Ḉḉ"), ("d", "ḊḋḎḏḐḑḒḓ"), ("e", "ȨȩḔḕḖḗḘḙḚḛḜḝ"),
    ("f", "Ḟḟ"), ("g", "ǴǵḠḡ"), ("h", "ȞȟḢḣḦḧḨḩḪḫẖ"), ("i", "ȈȉȊȋḬḭḮḯ"), ("j", "ǰ"), ("k", "ḰḱḲḳḴḵ"),
    ("l", "ḶḷḸḹḺḻḼḽ"), ("m", "ḾḿṀṁṂṃ"), ("n", "ǸǹṄṅṆṇṈṉṊṋ"), ("o", "ǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓ"), ("p", "ṔṕṖṗ"),
    ("r", "ȐȑȒȓṘṙṚṛṜṝṞṟ"), ("s", "ṠṡṤṥṦṧṨṩ"), ("t", "ṪṫṮṯṰṱẗ"), ("u", "ȔȕȖȗṲṳṴṵṶṷṸṹṺṻ"), ("v", "ṼṽṾṿ"),
    ("w", "ẀẁẂẃẄẅẆẇẈẉẘ"), ("x", "ẊẋẌẍ"), ("y", "ȲȳẎẏẙ"), ("z", "ẐẑẔẕ"),
  ]
}
