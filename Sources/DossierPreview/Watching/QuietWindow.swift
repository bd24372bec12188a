/// When a burst of changes counts as over.
package struct QuietWindow: Hashable, Sendable {
  /// How long nothing must have happened. An editor that writes a temporary file and renames it needs less than a millisecond
  /// between the two.
  package var quiet: Duration
  /// How long after its first change a burst is reported at the latest, so that a large checkout shows progress.
  package var longest: Duration

  package init(quiet: Duration = .milliseconds(4), longest: Duration = .milliseconds(60)) {
    self.quiet = quiet
    self.longest = longest
  }
}
