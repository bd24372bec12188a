#if FUZZING
  import Foundation

  /// Called by libFuzzer with each input that it makes up; 0 says that the input may join the corpus.
  ///
  /// The subject is named by the variable `FUZZ_SUBJECT`. A violation ends the program, which libFuzzer records as a finding.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    if let violation = subject.violation(in: UnsafeBufferPointer(start: start, count: count)) {
      complain("\(subject.rawValue): \(violation)")
      abort()
    }
    return 0
  }

  private let subject: FuzzSubject = {
    let name = ProcessInfo.processInfo.environment["FUZZ_SUBJECT"] ?? ""
    guard let subject = FuzzSubject(rawValue: name) else {
      complain("FUZZ_SUBJECT is '\(name)', none of \(FuzzSubject.allCases.map(\.rawValue))")
      exit(2)
    }
    return subject
  }()

  private func complain(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
  }
#endif
