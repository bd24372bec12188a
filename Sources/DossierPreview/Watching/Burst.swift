/// A burst of changes while it lasts: for how long one more is waited for.
struct Burst {
  private let window: QuietWindow
  private let lock: RepositoryLock
  private let start: ContinuousClock.Instant
  private let startTime = RepositoryLock.now
  private var last: ContinuousClock.Instant
  private var isLocked = false
  /// Whether all that git did is through.
  private var isUnlocked = false

  /// Begins with a change that was seen just now.
  init(_ window: QuietWindow, around roots: [String]) {
    self.window = window
    lock = RepositoryLock(around: roots)
    start = ContinuousClock.now
    last = start
  }

  /// Takes down that something happened just now.
  mutating func goOn() {
    last = ContinuousClock.now
  }

  /// How long to wait until looking again whether something happened; nil once it is over.
  mutating func rest(for changes: FolderChanges) -> Duration? {
    let now = ContinuousClock.now
    if lock.isHeld(since: startTime) {
      isLocked = true
      guard now - last < window.locked.quiet, now - start < window.locked.longest else { return nil }
      return QuietWindow.lockInterval
    }
    if isLocked {
      // What git did last may not have been seen yet.
      (isLocked, isUnlocked) = (false, true)
      last = now
    }
    let limits = isUnlocked ? window.unlocked : window.limits(for: changes)
    let rest = min(limits.quiet - (now - last), start + limits.longest - now)
    return rest > .zero ? rest : nil
  }
}
