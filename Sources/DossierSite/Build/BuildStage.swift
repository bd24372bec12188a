/// The stages of a build, in their order: for clocks and progress.
package enum BuildStage: String, CaseIterable, Sendable {
  case discover, load, resolve, check, plan, publish
}
