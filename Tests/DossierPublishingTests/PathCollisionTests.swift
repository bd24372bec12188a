import DossierPublishing
import Testing

struct PathCollisionTests {
  @Test(
    arguments: [
      (["people/a.html", "people/A.html"], [PathCollision(kind: .sameFile, first: 0, second: 1)]),
      (["x.html", "y.html", "x.html"], [PathCollision(kind: .sameFile, first: 0, second: 2)]),
      (["People/a.html", "people/a.html"], [PathCollision(kind: .sameFile, first: 0, second: 1)]),
      (["\u{C4}.html", "a\u{308}.html"], [PathCollision(kind: .sameFile, first: 0, second: 1)]),
      (["people", "people/a.html"], [PathCollision(kind: .fileAndFolder, first: 0, second: 1)]),
      (["a/b/c.html", "A"], [PathCollision(kind: .fileAndFolder, first: 1, second: 0)]),
      (["people/a.html", "cases/a.html", "people.html"], []),
    ] as [([String], [PathCollision])])
  func `Paths that can't exist together are found`(texts: [String], collisions: [PathCollision]) throws {
    #expect(PathCollision.all(among: try texts.map { try PagePath(parsing: $0) }) == collisions)
  }
}
