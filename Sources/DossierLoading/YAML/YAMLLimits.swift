/// How far a YAML text may go before it is taken for an attack or an accident.
package struct YAMLLimits: Sendable {
  /// Lists and mappings inside each other, those that aliases bring in included.
  package var depth = 64
  /// Nodes that all aliases of a text stand for together. Copies share memory, but every reader visits each of them.
  package var aliasedNodes = 100_000

  package init() {}
}
