/// Waits for changes below some folders.
///
/// Who asks for the next changes gets all that happened since it asked last: nothing is missed while it is busy, and many
/// changes are one answer.
package protocol FolderWatch: Sendable {
  /// The next changes, as soon as there are some and they have come to rest; nil once the task is canceled.
  mutating func next() async -> FolderChanges?
}
