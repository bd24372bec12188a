/// All names of a record, the main one first, and the key to sort it by. Never empty.
package struct NameList: Sendable {
  package let main: RecordName
  package let others: [RecordName]
  /// What to sort by, as text: "Qin, Gang".
  package let sortText: String

  package init(main: RecordName, others: [RecordName] = [], sortText: String? = nil) {
    self.main = main
    self.others = others
    self.sortText = sortText ?? main.text
  }
}
