import DossierModel

/// All records of a kind in the order of their index.
struct SortedRecords<Record: IndexedInOrder>: Sendable {
  let ids: [RecordID<Record>]
  /// The place of each among ``ids``, by its place in the table.
  private let places: RecordValues<Int>
  private let table: RecordTable<Record>

  init(_ table: RecordTable<Record>) {
    let keyed = table.ids.map { id in (id: id, key: table.lend(id) { $0.indexKey }) }
    self.init(
      keyed.sorted { left, right in left.key == right.key ? left.id < right.id : left.key < right.key }.map(\.id), table
    )
  }

  private init(_ ids: [RecordID<Record>], _ table: RecordTable<Record>) {
    self.ids = ids
    self.table = table
    var places = RecordValues(repeating: 0, count: table.firstCount)
    for (place, id) in ids.enumerated() { places.fill(table.place(of: id), with: place) }
    self.places = places
  }

  func place(of id: RecordID<Record>) -> Int { places[table.place(of: id)] }

  /// The same after an edit.
  ///
  /// - Parameter edited: the records that may stand elsewhere, or that came or went.
  func following(_ edited: [RecordID<Record>], in table: RecordTable<Record>) -> SortedRecords {
    guard !edited.isEmpty else { return self }
    guard edited.count < 100 else { return SortedRecords(table) }
    let moved = Set(edited)
    var ids = ids.filter { !moved.contains($0) }
    for id in edited where table.contains(id) {
      let key = table[id].indexKey
      let place = ids.partitioningIndex { other in
        let otherKey = table[other].indexKey
        return otherKey == key ? id < other : key < otherKey
      }
      ids.insert(id, at: place)
    }
    return SortedRecords(ids, table)
  }
}

/// What has an index in which its records stand in an order of their own.
protocol IndexedInOrder: Sendable {
  associatedtype Key: Comparable
  var indexKey: Key { get }
}

extension Person: IndexedInOrder {
  var indexKey: String { FoldedText.key(of: names.sortText) }
}

extension Organization: IndexedInOrder {
  var indexKey: String { FoldedText.key(of: names.sortText) }
}

extension Place: IndexedInOrder {
  var indexKey: String { FoldedText.key(of: names.sortText) }
}

extension Case: IndexedInOrder {
  var indexKey: String { FoldedText.key(of: sortText) }
}

extension Source: IndexedInOrder {
  /// By date of publication, those without one last, and then by title.
  struct IndexKey: Comparable {
    let date: DateSortKey?
    let title: String

    static func < (left: IndexKey, right: IndexKey) -> Bool {
      switch (left.date, right.date) {
      case (let leftDate?, let rightDate?) where leftDate != rightDate: leftDate < rightDate
      case (.some, nil): true
      case (nil, .some): false
      default: left.title < right.title
      }
    }
  }

  var indexKey: IndexKey { IndexKey(date: published?.date?.sortKey, title: FoldedText.key(of: title)) }
}
