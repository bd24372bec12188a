import DossierModel

/// The pages on which records are at home, by number: those of records, and those that some events and claims are told on besides.
struct HomePages: Sendable {
  private var paths = PackedTexts(count: .max)
  /// The numbers of pages that are no record's.
  private var numbers: [String: UInt32] = [:]
  private var count: UInt32 = 0
  private var isComplete = false

  /// Adds the page of a record.
  mutating func add(_ path: String) -> UInt32 {
    if isComplete { paths.replace(Int(count), with: path) } else { paths.append(path, for: Int(count)) }
    count += 1
    return count - 1
  }

  /// The number of a page that is no record's; it gets one if it has none.
  mutating func number(of path: String) -> UInt32 {
    if let number = numbers[path] { return number }
    let number = add(path)
    numbers[path] = number
    return number
  }

  /// The number of a page that is no record's, if somebody is at home there.
  func find(_ path: String) -> UInt32? {
    numbers[path]
  }

  /// Gives the page of a record another path.
  mutating func move(_ number: UInt32, to path: String) {
    paths.replace(Int(number), with: path)
  }

  /// Lays all that comes from now on beside the pages that are there.
  mutating func complete() {
    paths.trim()
    isComplete = true
  }

  /// Gives `body` a page's path where it lies, in UTF-8.
  @inline(__always)
  func lend<Result>(_ number: UInt32, to body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    paths.lend(Int(number), to: body)
  }

  /// A copy of a page's path.
  subscript(number: UInt32) -> String { paths[Int(number)] }
}
