extension NameList {
  /// The place among ``others`` of the first name in the script of its bearer, which stands beside the main one.
  package var nativePlace: Int? {
    for place in others.indices where others.lend(place, to: { $0.kind == .native }) { return place }
    return nil
  }

  /// Whether the main name has an attribution other than its record's.
  package func isMainAttributed(within record: borrowing Attribution) -> Bool {
    main.attribution.isOwn(within: record)
  }

  /// Whether one of the other names is stated by itself: all are but the native one, which is a part of the heading unless its
  /// attribution is other than its record's.
  package func isAttributed(_ place: Int, within record: borrowing Attribution) -> Bool {
    place != nativePlace || others.lend(place) { $0.attribution.isOwn(within: record) }
  }
}

extension Attribution {
  /// Whether both name the same chain, wherever they are written.
  package func saysTheSame(as other: borrowing Attribution) -> Bool {
    source == other.source && speakers == other.speakers && relays == other.relays && status == other.status
  }

  /// Whether it is other than that of the record in which it stands, which is taken over by what has none of its own.
  package func isOwn(within record: borrowing Attribution) -> Bool {
    !others.isEmpty || !saysTheSame(as: record)
  }

  /// Whether it says where to look or whom to ask.
  package var isTraceable: Bool { source != nil || !speakers.isEmpty || !relays.isEmpty }
}

extension [Attribution] {
  /// Whether one of them names the same chain as another.
  package func contains(theSameAs attribution: borrowing Attribution) -> Bool {
    for index in indices where lend(index, to: { $0.saysTheSame(as: attribution) }) { return true }
    return false
  }
}

extension Accounts {
  /// The place of the first account that gives the same value.
  package func firstPlace(ofValueAt place: Int) -> Int {
    all.indices.first { all[$0].value == all[place].value } ?? place
  }

  /// Visits the attribution of each account that gives the same value.
  package func visitVoices(ofValueAt place: Int, _ visit: (borrowing Attribution) -> Void) {
    for other in all.indices where all[other].value == all[place].value { all.lend(other) { visit($0.attribution) } }
  }
}
