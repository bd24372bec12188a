import DossierSystem
import Foundation
import Testing

struct SystemErrorTests {
  @Test(arguments: [
    (ENOENT, "no such file or folder"), (ENOSPC, "no space left on the device"), (4095, "system error 4095"),
  ])
  func `A reason is said in our words, whatever the locale`(code: Int32, reason: String) {
    #expect(SystemError(code: code).reason == reason)
  }
}
