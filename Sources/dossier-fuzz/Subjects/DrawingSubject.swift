import DossierDiagnostics
import DossierLoading

/// An SVG drawing that is to be published as it is.
enum DrawingSubject {
  static func violation(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let complaints = ActiveFiles.findings(in: Array(bytes), of: ComplaintCheck.file, .drawing)
    if let problem = ComplaintCheck(bytes).violation(in: complaints.sorted()) { return problem }
    return complaints.isEmpty && holdsOpenScript(String(decoding: bytes, as: UTF8.self))
      ? "script in a drawing that was found to hold none" : nil
  }

  /// Whether a script element stands outside of everything in which it would be text.
  private static func holdsOpenScript(_ text: String) -> Bool {
    let isPlain = ["<!", "<?", "\"", "'"].allSatisfy { text.firstRange(of: $0) == nil }
    return isPlain && text.firstRange(of: "<script") != nil
  }
}
