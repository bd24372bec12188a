#if !FUZZING
  import Foundation

  /// `dossier-fuzz SUBJECT FILE…` reads files as the fuzzer would, to look into what it found. The fuzzer itself is `make fuzz`.
  @main
  enum Replay {
    static func main() throws {
      let arguments = CommandLine.arguments
      guard arguments.count > 2, let subject = FuzzSubject(rawValue: arguments[1]) else {
        let subjects = FuzzSubject.allCases.map(\.rawValue).joined(separator: "|")
        FileHandle.standardError.write(Data("usage: dossier-fuzz \(subjects) FILE...\n".utf8))
        exit(2)
      }
      var isSound = true
      for path in arguments.dropFirst(2) {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let violation = bytes.withUnsafeBufferPointer { subject.violation(in: $0) }
        if violation != nil { isSound = false }
        print("\(path): \(violation ?? "sound")")
      }
      exit(isSound ? 0 : 1)
    }
  }
#endif
