/// Why folders can't be watched by the system's own means.
package enum WatchError: Error, Hashable {
  /// The system offers no more queues to this user.
  case noQueue
  /// The system watches no more folders for this user (`fs.inotify.max_user_watches`).
  case tooManyFolders
}
