import DossierDiagnostics
import DossierLoading

/// A CSV table of records.
enum TableSubject {
  static func violation(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let table = CSVTable.parse(Array(bytes), of: ComplaintCheck.file)
    let check = ComplaintCheck(bytes)
    if let problem = check.violation(in: table.diagnostics) { return problem }
    if table.records.contains(where: { $0.entries == nil }) { return "row that is no mapping" }
    return table.records.lazy.compactMap { NodeCheck.violation(in: $0, check) }.first
  }
}
