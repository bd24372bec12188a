import DossierModel

extension Source {
  /// The address that leads from the DOI to the document; what a URL can't hold is percent-encoded (DOI Handbook, 3.8).
  var doiURL: String? {
    doi.map { name in
      let encoded = name.utf8.map { byte in
        Self.isAllowed(byte)
          ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
      return "https://doi.org/" + encoded.joined()
    }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/:;()".utf8.contains(byte)
    }
  }
}
