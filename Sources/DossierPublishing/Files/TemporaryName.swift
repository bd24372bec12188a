/// The name of a file on its way into the place of another.
///
/// No page can have such a name (``PagePathError`` refuses a leading dot), and a build that was killed can leave some behind:
/// the next one knows them by the pattern, `.dossier-tmp-` and a number.
struct TemporaryName: Hashable {
  private static let prefix = ".dossier-tmp-"

  let text: String

  /// Two files of one build that may be under way at the same time need different numbers.
  init(number: Int) {
    text = TemporaryName.prefix + String(number)
  }

  /// Recognizes a name that ``init(number:)`` makes.
  init?(_ name: String) {
    let digits = name.utf8.dropFirst(TemporaryName.prefix.utf8.count)
    guard name.hasPrefix(TemporaryName.prefix), !digits.isEmpty,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    text = name
  }
}
