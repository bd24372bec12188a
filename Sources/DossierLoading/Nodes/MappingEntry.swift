package import DossierDiagnostics

/// One `key: value` of a mapping.
package struct MappingEntry: Equatable, Sendable {
  package let key: Located<String>
  package let value: DataNode

  package init(key: Located<String>, value: DataNode) {
    self.key = key
    self.value = value
  }
}
