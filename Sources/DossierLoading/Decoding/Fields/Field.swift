/// One key of a mapping in the content format: how it is written, what may stand behind it and what it means.
///
/// Declared once, beside the decoder that reads it: unknown keys are compared with it, and ``ContentFormatReference`` prints it.
package struct Field: Sendable {
  package let key: String
  package let form: ValueForm
  /// One sentence without a full stop.
  package let summary: String
  package let isRequired: Bool

  package init(_ key: String, _ form: ValueForm, required isRequired: Bool = false, _ summary: String) {
    self.key = key
    self.form = form
    self.summary = summary
    self.isRequired = isRequired
  }
}
