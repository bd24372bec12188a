/// When a burst of changes counts as over.
///
/// A save is a few changes, and waits for next to nothing. Many are the work of a program, such as `git checkout`: they are to be one edition,
/// and what they are half-way through is to be shown to nobody.
package struct QuietWindow: Hashable, Sendable {
  /// For how long nothing must have happened, and how long after its first change a burst is reported at the latest.
  package struct Limits: Hashable, Sendable {
    package let quiet: Duration
    package let longest: Duration

    package init(quiet: Duration, longest: Duration) {
      self.quiet = quiet
      self.longest = longest
    }
  }

  /// An editor that writes a temporary file and renames it needs less than a millisecond between the two.
  private let few: Limits
  private let many: Limits

  /// More files and folders than these are many.
  private static let fewCount = 12

  package init(
    few: Limits = Limits(quiet: .milliseconds(4), longest: .milliseconds(60)),
    many: Limits = Limits(quiet: .milliseconds(75), longest: .seconds(3))
  ) {
    self.few = few
    self.many = many
  }

  package func limits(for changes: FolderChanges) -> Limits {
    changes.files.count + changes.folders.count > Self.fewCount ? many : few
  }
}
