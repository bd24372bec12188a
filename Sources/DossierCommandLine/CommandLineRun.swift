package import ArgumentParser
import DossierDiagnostics
import DossierSystem

/// One run of the program: parses the arguments, runs the command, and turns what came of it into an exit code.
///
/// ArgumentParser's own exit code for wrong usage is 64; Dossier promises 2.
package struct CommandLineRun<Root: AsyncParsableCommand> {
  package init(of root: Root.Type) {}

  package func exit() async -> Never {
    Memory.keepLongListsApart()
    do {
      var command = try Root.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      ExitStatus.done.exit()
    } catch let status as ExitStatus {
      status.exit()
    } catch {
      let message = Root.fullMessage(for: error)
      let isRequested = Root.exitCode(for: error) == .success
      if !message.isEmpty { (isRequested ? Console.standardOutput : Console.standardError).writeLine(message) }
      if !isRequested, let advice = adviceOnCommand { Console.standardError.writeLine(advice) }
      (isRequested ? ExitStatus.done : .unusable).exit()
    }
  }

  /// The command that was probably meant, if the first argument is none; all of them, if it is not even nearly one.
  private var adviceOnCommand: String? {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return nil }
    let commands = Root.configuration.subcommands.map { $0._commandName }
    guard !commands.isEmpty, !commands.contains(word) else { return nil }
    guard let near = nearMiss(to: word, among: commands) else {
      return "'\(word)' is no command. There are: \(commands.joined(separator: ", "))."
    }
    return "Did you mean '\(Root._commandName) \(near)'?"
  }
}
