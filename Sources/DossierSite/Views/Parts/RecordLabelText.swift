import DossierTemplate

/// What a record is called, lent by the site when it is written, as a ``LinkView`` is.
struct RecordLabelText: TextWritable, Sendable {
  private let handle: SiteHandle
  private let record: Int

  /// - Parameter record: by its number among all.
  init(_ handle: SiteHandle, _ record: Int) {
    self.handle = handle
    self.record = record
  }

  func write(to output: inout OutputBuffer) {
    write(to: &output, as: .none)
  }

  func write(to output: inout OutputBuffer, as escaping: Escaping) {
    handle.site.labels.lend(record) { output.append(utf8: $0, as: escaping) }
  }
}
