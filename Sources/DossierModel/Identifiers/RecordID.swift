/// Names one record of a kind in a resolved ``Dossier``: its place in that kind's table.
///
/// A `RecordID<Person>` is no `RecordID<Source>`; mixing them up does not compile. Four bytes, no lookup by text on the way to a
/// page. An id is only meaningful for the dossier that it came from.
@usableFromInline
package struct RecordID<Record>: Hashable, Comparable, Sendable {
  @usableFromInline package let index: UInt32

  @inlinable
  package init(_ index: Int) {
    self.index = UInt32(index)
  }

  @inlinable
  package static func < (left: Self, right: Self) -> Bool {
    left.index < right.index
  }
}

@usableFromInline package typealias PersonID = RecordID<Person>
@usableFromInline package typealias OrganizationID = RecordID<Organization>
@usableFromInline package typealias PlaceID = RecordID<Place>
@usableFromInline package typealias CaseID = RecordID<Case>
@usableFromInline package typealias EventID = RecordID<Event>
@usableFromInline package typealias SourceID = RecordID<Source>
@usableFromInline package typealias ClaimID = RecordID<Claim>
@usableFromInline package typealias PageID = RecordID<NotePage>
