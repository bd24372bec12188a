import DossierModel

/// The key of people, organizations, places and cases that holds the numbers under which others keep them.
enum IdentifiedKey: UInt8, FieldKey {
  case identifiers = 42

  static let group = "whatever is registered"

  var field: Field {
    Field(
      "identifiers", .list(.mapping("identifier")),
      "Numbers under which authorities, registers and lists keep it: passports, register entries, dockets")
  }
}
