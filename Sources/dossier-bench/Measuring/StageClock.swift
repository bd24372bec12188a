import DossierSite
import Synchronization

/// Notes when each stage of a build begins.
///
/// A class, because the build tells it of stages through a closure while the command that reads it waits.
final class StageClock: Sendable {
  /// A stage and what the process had used when it began.
  struct Mark {
    let stage: String
    let usage: ProcessUsage
  }

  private let marks = Mutex<[Mark]>([])

  /// To be given to the build.
  var observer: BuildObserver {
    BuildObserver(stageBegins: { self.begin($0.rawValue) })
  }

  /// What begins now ends what began before.
  func begin(_ stage: String) {
    marks.withLock { $0.append(Mark(stage: stage, usage: .now())) }
  }

  /// What each stage so far took, in order. The last one is still under way and not among them.
  var durations: [StageDuration] {
    let marks = marks.withLock { $0 }
    return zip(marks, marks.dropFirst()).map { StageDuration(stage: $0.stage, from: $0.usage, to: $1.usage) }
  }
}
