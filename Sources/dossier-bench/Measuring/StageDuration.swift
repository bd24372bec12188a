/// What one stage of a build took.
struct StageDuration {
  let stage: String
  let wallSeconds: Double
  /// Of all cores together.
  let cpuSeconds: Double
  /// The most memory resident at once until the stage's end, in bytes.
  let peakBytes: Int

  init(stage: String, from start: ProcessUsage, to end: ProcessUsage) {
    self.stage = stage
    wallSeconds = (end.time - start.time) / .seconds(1)
    cpuSeconds = end.cpuSeconds - start.cpuSeconds
    peakBytes = end.peakBytes
  }
}
