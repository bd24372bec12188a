/// What a routine took from the place where its template was first included, by itself and by what it calls.
///
/// It means the same wherever all this is the same, whatever else may be in reach there.
struct RoutineNeeds {
  /// The slots of the views that names were found in; nil where no view declares the name.
  private(set) var names: [String: Int?] = [:]
  /// Whether it took the text that `.` stands for.
  var usesItem = false
  /// Whether it took the place in a list.
  var usesPosition = false
  /// What `.` stood for, and whether there was a list.
  var item: ResolvedContent?
  var isInList = false

  mutating func add(_ name: String, foundIn slot: Int?) {
    names.updateValue(slot, forKey: name)
  }
}
