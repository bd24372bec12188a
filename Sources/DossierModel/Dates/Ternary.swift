/// The answer to a question about dates that may not be known well enough to answer it.
package enum Ternary: Hashable, Sendable {
  case yes
  case no
  case cannotTell
}
