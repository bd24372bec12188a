/// Instructions of a build by what they are spent on: a module of Dossier, a library, or what Swift does behind the scenes.
///
/// As text, one line each: the name, and thousands of instructions.
struct InstructionBudget: Equatable {
  /// A part that has become more expensive than it may.
  struct Growth: Equatable {
    let part: String
    let before: Int
    let now: Int
  }

  private static let total = "total"

  /// By part; `total` is one of them.
  private(set) var thousands: [String: Int]

  init(_ profile: CallgrindProfile) {
    var sums: [String: Int] = [:]
    for (function, count) in profile.instructions { sums[Self.part(of: function), default: 0] += count }
    thousands = sums.mapValues { $0 / 1000 }
    thousands[Self.total] = profile.total / 1000
  }

  /// Reads what ``text`` gives; lines that begin with `#` are remarks.
  init(parsing text: String) {
    thousands = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let space = line.lastIndex(of: " "), let count = Int(line[space...].dropFirst()) else { continue }
      thousands[String(line[..<space])] = count
    }
  }

  /// The largest parts first.
  var parts: [String] {
    thousands.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
  }

  var text: String {
    parts.map { "\($0) \(thousands[$0] ?? 0)\n" }.joined()
  }

  /// What has grown since the baseline: the total by more than `percent`, or a part by more than `percent` of the total.
  ///
  /// Parts are measured by the total, since a compiler may move a function's work from one to another.
  func growths(since baseline: InstructionBudget, percent: Int) -> [Growth] {
    let allowed = (baseline.thousands[Self.total] ?? 0) * percent / 100
    return parts.compactMap { part in
      let (before, now) = (baseline.thousands[part] ?? 0, thousands[part] ?? 0)
      return now - before > allowed ? Growth(part: part, before: before, now: now) : nil
    }
  }

  private static func part(of function: CallgrindProfile.Function) -> String {
    for library in ["libyaml", "libcmark"] where function.object.contains("/\(library)") { return library }
    let name = function.name
    let allocating = ["malloc", "calloc", "realloc", "free", "_int_", "unlink_chunk", "sysmalloc"]
    if function.object.contains("/libc.so") || function.object.contains("/ld-linux") {
      return allocating.contains { name.hasPrefix($0) } ? "allocation" : "C library"
    }
    if let module = module(of: name) { return module }
    if name.contains("retain") || name.contains("elease") || name.contains("RefCount") { return "reference counting" }
    if name.contains("lloc") { return "allocation" }
    return name.hasPrefix("$s") ? "Swift library" : "Swift runtime"
  }

  /// The module of Dossier that a mangled name such as `$s15DossierTemplate…` begins with.
  private static func module(of name: String) -> String? {
    guard name.hasPrefix("$s") else { return nil }
    let rest = name.dropFirst(2)
    let digits = rest.prefix { $0.isNumber }
    guard let length = Int(digits) else { return nil }
    let module = rest.dropFirst(digits.count).prefix(length)
    return module.lowercased().hasPrefix("dossier") ? String(module) : nil
  }
}
