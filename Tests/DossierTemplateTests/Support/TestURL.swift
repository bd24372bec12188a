import DossierTemplate

struct TestURL: URLWritable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  func write(to output: inout OutputBuffer) {
    output.append(text)
  }
}
