/// Gets told how far a build has come. A build works the same whether anybody listens or not.
package struct BuildObserver: Sendable {
  /// A stage begins.
  package var stageBegins: @Sendable (BuildStage) -> Void
  /// So many of so many files are published.
  package var progress: @Sendable (_ done: Int, _ total: Int) -> Void

  package init(
    stageBegins: @escaping @Sendable (BuildStage) -> Void = { _ in },
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) {
    self.stageBegins = stageBegins
    self.progress = progress
  }
}
