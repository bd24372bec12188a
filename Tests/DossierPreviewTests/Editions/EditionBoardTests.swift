import DossierPreview
import Testing

@Suite(.timeLimit(.minutes(6))) struct EditionBoardTests {
  @Test func `A watcher is told at once, and of many publications once`() async {
    let board = EditionBoard(PreviewEdition(site: nil))
    var signals = await board.changes().makeAsyncIterator()
    await signals.next()
    for version in 1...100 { await board.publish(PreviewEdition(site: nil, stylesVersion: version)) }
    await signals.next()
    #expect(await board.current.stylesVersion == 100)
    await board.publish(PreviewEdition(site: nil, stylesVersion: 101))
    await signals.next()
    #expect(await board.current.stylesVersion == 101)
  }

  @Test func `A watcher that goes away is forgotten`() async throws {
    let board = EditionBoard(PreviewEdition(site: nil))
    let watcher = Task { [changes = await board.changes()] in for await _ in changes {} }
    #expect(await board.openStreams == 1)
    watcher.cancel()
    await watcher.value
    while await board.openStreams > 0 { try await Task.sleep(for: .milliseconds(1)) }
  }
}
