/// A record that has a header: everything in a dossier but claims.
package protocol Record: Sendable {
  var header: RecordHeader { get }
  static var kind: RecordKind { get }
}
