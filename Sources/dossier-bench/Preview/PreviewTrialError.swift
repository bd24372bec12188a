/// Why a preview can't be measured.
struct PreviewTrialError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
