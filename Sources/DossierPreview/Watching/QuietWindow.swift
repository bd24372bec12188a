/// When a burst of changes counts as over.
///
/// A save is a few changes, and waits for next to nothing. Many are the work of a program: they are to be one edition, and what they are
/// half-way through is to be shown to nobody. What git does, a checkout of two files as well as of thousands, is over when it says so.
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
  /// While git keeps its lock: it may be long before it goes on, but hardly as long as somebody takes to write a message.
  let locked: Limits
  /// Once the lock is gone: nothing more is to be expected, but from a rebase, which takes the next lock at once.
  let unlocked = Limits(quiet: .milliseconds(15), longest: .seconds(30))
  /// How often to look whether the lock is gone.
  static let lockInterval = Duration.milliseconds(5)

  /// More files and folders than these are many.
  private static let fewCount = 12

  package init(
    few: Limits = Limits(quiet: .milliseconds(4), longest: .milliseconds(60)),
    many: Limits = Limits(quiet: .milliseconds(75), longest: .seconds(3)),
    locked: Limits = Limits(quiet: .seconds(1), longest: .seconds(30))
  ) {
    self.few = few
    self.many = many
    self.locked = locked
  }

  package func limits(for changes: FolderChanges) -> Limits {
    changes.files.count + changes.folders.count > Self.fewCount ? many : few
  }
}
