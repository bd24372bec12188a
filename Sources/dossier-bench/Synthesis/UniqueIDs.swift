import DossierModel

/// Makes ids of names, no two alike.
struct UniqueIDs {
  private var uses: [String: Int] = [:]

  /// `jana-example` for `Jana Example`, `jana-example-2` for the next one of that name.
  mutating func id(for name: String) -> String {
    let base = Slug.suggestion(for: name) ?? "record"
    var id = base
    while uses[id] != nil {
      uses[base, default: 1] += 1
      id = "\(base)-\(uses[base] ?? 0)"
    }
    uses[id] = 1
    return id
  }
}
