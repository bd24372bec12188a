import DossierDiagnostics
import Testing

@testable import DossierSite

struct DiagnosticReferenceTests {
  @Test func `Each kind of complaint has an identifier of its own`() {
    let identifiers = DiagnosticReference.kinds.map(\.identifier)
    let repeated = Set(identifiers.filter { identifier in identifiers.count { $0 == identifier } > 1 })
    #expect(repeated.isEmpty)
  }

  @Test func `Each kind of complaint explains itself in a whole sentence`() {
    for kind in DiagnosticReference.kinds {
      #expect(kind.explanation.hasSuffix("."), "\(kind.identifier)")
      #expect(!kind.explanation.contains("\n") && !kind.explanation.contains("\\ "), "\(kind.identifier)")
      #expect(DiagnosticReference.markdown.contains("## \(kind.identifier)\n"))
    }
  }
}
