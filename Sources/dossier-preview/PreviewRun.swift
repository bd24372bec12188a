import DossierCommandLine
import DossierDiagnostics
import DossierPreview
import DossierPreviewServer
import DossierSite

/// One run of the preview: loads, serves and follows changes until it is told to stop.
struct PreviewRun {
  private let options: PreviewOptions
  private let session: PreviewSession
  private let console = PreviewConsole()

  /// - Throws: ``ExitStatus`` if there is no content, after saying so.
  init(_ options: PreviewOptions, builtIn: [(path: String, bytes: [UInt8])]) throws {
    self.options = options
    let folders = try options.folders.siteFolders(output: "Site")
    session = PreviewSession(content: folders.content, templates: folders.templates ?? "Templates", builtIn: builtIn)
  }

  func run() async throws {
    let server = try await open()
    let clock = ContinuousClock()
    let start = clock.now
    // Watched before it is read: what is saved meanwhile is a change.
    let watch = SystemWatch(session.folders, polls: options.poll)
    var session = session
    await session.load()
    let board = EditionBoard(session.edition)
    var console = console
    console.show(session, loadedIn: clock.now - start)
    console.say("\(server.hosts.address)  (Ctrl-C stops)")
    if server.hosts.port != options.port, options.port != 0 {
      console.say("Port \(options.port) is taken; this is the next free one.")
    }
    if watch.isPolling, !options.poll {
      console.say("This system tells nobody of changes, so the folders are looked at, four times a second at most.")
    }
    if options.open { BrowserLaunch.open(server.hosts.address) { [console] in console.say($0) } }
    let editor = EditorLink(options.editor, folder: BrowserLaunch.workingFolder)
    let ending = await withTaskGroup(of: Ending.self) { [session, console] group in
      group.addTask {
        await StopSignal.wait()
        return .asked
      }
      group.addTask {
        do {
          try await server.run(board, responder: PreviewResponder(server.hosts, editor: editor))
          return .lost("nothing listens any more on port \(server.hosts.port)")
        } catch {
          return .lost("can't serve any more on port \(server.hosts.port): \(error)")
        }
      }
      group.addTask {
        var (session, console) = (session, console)
        await session.follow(watch, publishingTo: board) { console.show($0, $1) }
        return .lost("the folders can't be watched any more")
      }
      let first = await group.next() ?? .asked
      group.cancelAll()
      return first
    }
    console.sayStopped()
    guard case .lost(let reason) = ending else { return }
    console.say("dossier: \(reason)")
    throw ExitStatus.unusable
  }

  /// Why a preview ended.
  private enum Ending {
    case asked
    case lost(String)
  }

  private func open() async throws -> PreviewServer {
    do {
      return try await PreviewServer.open(port: options.port)
    } catch let taken as PortsTaken {
      console.say(
        "dossier: the ports \(taken.ports.lowerBound) to \(taken.ports.upperBound) are taken; name another with --port")
    } catch {
      console.say("dossier: can't serve on port \(options.port): \(error)")
    }
    throw ExitStatus.unusable
  }
}
