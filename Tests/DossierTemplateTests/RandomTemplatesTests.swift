import DossierDiagnostics
import DossierTemplate
import Testing

/// Whatever bytes a template has, the compiler answers with a program or with complaints in its files.
struct RandomTemplatesTests {
  /// SplitMix64: the same numbers each time.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "{{", "}}", "{{{", "}}}", "{", "}", "#", "^", "/", ">", "<", "$", "!", "&", "=", ".", "-first", "-last", " ", "\n",
    "\r\n",
    "{{title}}", "{{.}}", "{{#people}}", "{{/people}}", "{{#tags}}", "{{/tags}}", "{{^editor}}", "{{/editor}}",
    "{{url}}",
    "{{#folder}}", "{{/folder}}", "{{#folders}}", "{{/folders}}", "{{#editor}}", "{{>a}}", "{{>page}}", "{{<a}}",
    "{{/a}}",
    "{{$x}}", "{{/x}}", "{{first.home.city}}", "{{note}}", "{{data}}", "<a href=\"", "\"", "'", "<script>", "</script>",
    "<title>", "</title>", "<!--", "-->", "<p ", " x=", "title", "people", "é", "\u{FEFF}", "javascript:",
  ]

  private static func bytes(_ generator: inout Generator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      if Int.random(in: 0..<20, using: &generator) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      } else if let piece = pieces.randomElement(using: &generator) {
        bytes += Array(piece.utf8)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<10)
  func `No template crashes the compiler or the page`(seed: UInt64) {
    var generator = Generator(state: seed)
    var output = OutputBuffer()
    for _ in 0..<60 {
      let sources = ["page", "a"].enumerated().map { index, name in
        TemplateSource(
          path: name, bytes: RandomTemplatesTests.bytes(&generator), file: SourceFileID(index: UInt32(index)))
      }
      let templates = TemplateSet(sources)
      var diagnostics = templates.diagnostics
      let template = templates.compile("page", for: PageView.self, reporting: &diagnostics)
      #expect(template != nil || !diagnostics.isEmpty)
      #expect(diagnostics.allSatisfy { ($0.range?.file.index ?? 9) < 2 })
      output.removeAll()
      template?.render(PageView(), into: &output)
    }
  }

  /// A template with no mistake but that of leading back to itself.
  private static func balanced(_ depth: Int, _ generator: inout Generator) -> String {
    let sections = ["people", "tags", "editor", "author", "isOpen", "subtitle", "first", "author.home", "folder"]
    return (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      guard depth > 0, let name = sections.randomElement(using: &generator) else { return "{{title}}" }
      let inner = balanced(depth - 1, &generator)
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: return "{{^\(name)}}\(inner){{/\(name)}}"
      case 1: return "{{#folder}}{{#folders}}\(inner){{>a}}{{/folders}}{{/folder}}"
      case 2: return "{{>b}}"
      case 3: return "{{$x}}\(inner){{/x}}"
      case 4: return "<p title=\"{{#\(name)}}{{title}}{{/\(name)}}\">"
      default: return "{{#\(name)}}\(inner){{/\(name)}}"
      }
    }.joined().replacing("author.home", with: "author.home")
  }

  @Test func `What compiles comes to an end`() {
    var generator = Generator(state: 1)
    var output = OutputBuffer()
    var compiled = 0
    for _ in 0..<300 {
      let templates = templateSet([
        "page": RandomTemplatesTests.balanced(4, &generator), "a": RandomTemplatesTests.balanced(2, &generator),
        "b": RandomTemplatesTests.balanced(1, &generator),
      ])
      var diagnostics = templates.diagnostics
      let template = templates.compile("page", for: PageView.self, reporting: &diagnostics)
      output.removeAll()
      template?.render(PageView(), into: &output)
      if template != nil { compiled += 1 }
      #expect(template != nil || diagnostics.contains { $0.kind.identifier == "template-recursion" })
    }
    #expect(compiled > 100)
  }

  @Test func `Deep and wide templates are refused, not followed`() {
    let deep = String(repeating: "{{#isOpen}}", count: 100_000)
    let chain = Dictionary(
      uniqueKeysWithValues: (0..<300).map { ("p\($0)", "{{#isOpen}}{{>p\($0 + 1)}}{{/isOpen}}") })
    for templates in [["page": deep], chain.merging(["page": "{{>p0}}", "p300": ""]) { $1 }] {
      let set = templateSet(templates)
      var diagnostics = set.diagnostics
      #expect(set.compile("page", for: PageView.self, reporting: &diagnostics) == nil)
      #expect(diagnostics.count == 1)
    }
  }
}
