package import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of the program: parses the arguments, runs the command, and turns what came of it into an exit code.
///
/// ArgumentParser's own exit code for wrong usage is 64; Dossier promises 2.
package struct CommandLineRun<Root: AsyncParsableCommand> {
  package init(of root: Root.Type) {}

  package func exit() async -> Never {
    do {
      var command = try Root.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      end(with: .done)
    } catch let status as ExitStatus {
      end(with: status)
    } catch {
      let message = Root.fullMessage(for: error)
      let isRequested = Root.exitCode(for: error) == .success
      if !message.isEmpty { (isRequested ? Console.standardOutput : Console.standardError).writeLine(message) }
      end(with: isRequested ? .done : .unusable)
    }
  }

  private func end(with status: ExitStatus) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status.rawValue)
    #else
      Darwin.exit(status.rawValue)
    #endif
  }
}
