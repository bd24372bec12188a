import DossierDiagnostics
import Testing

@testable import DossierLoading

/// Each complaint where it belongs, and no other.
struct DecodingDiagnosticsTests {
  static let records: [(path: String, text: String)] = [
    // Keys
    ("people/a.md", "---\nnames: A\n⟪unknown-key⟫borm: 1952\n---\n"),
    ("people/a.md", "---\nnames: A\n⟪unknown-key⟫xylophone: 1952\n⟪unknown-key⟫zither: [a]\n---\n"),
    ("people/a.md", "---\n⟪missing-key⟫born: 1952\n---\n"),
    ("organizations/a.md", "---\n⟪missing-key⟫names:\nkind: court\n---\n"),
    ("places/a.md", "⟪missing-key⟫"),
    ("events/a.md", "---\n⟪missing-key⟫when: 2003\n---\n"),
    ("sources/a.md", "---\n⟪missing-key⟫⟪missing-key⟫lang: en\n---\n"),
    ("notes/a.md", "---\n⟪missing-key⟫menu: yes\n---\nText\n"),
    ("people/a.md", "---\nnames: A\nclaims:\n  - ⟪missing-key⟫about: fate\n    in: gazette\n---\n"),
    ("people/a.md", "---\nnames: A\npositions: [{title: T, in: gazette, ⟪unknown-key⟫paragraph 4}]\n---\n"),
    // Shapes
    ("people/a.md", "---\nnames: A\ngender: ⟪wrong-shape⟫[a, b]\n---\n"),
    ("people/a.md", "---\nnames: A\nsummary: ⟪wrong-shape⟫{a: b}\n---\n"),
    ("people/a.md", "---\nnames: A\nclaims: ⟪wrong-shape⟫text\n---\n"),
    ("people/a.md", "---\nnames: A\nclaims: [⟪wrong-shape⟫text]\npositions: ⟪wrong-shape⟫text\n---\n"),
    ("people/a.md", "---\nnames: [⟪wrong-shape⟫[A]]\n---\n"),
    ("people/a.md", "---\nnames: A\nin: ⟪wrong-shape⟫[gazette, radio]\n---\n"),
    ("cases/a.md", "---\ntitle: A\nsentence: ⟪wrong-shape⟫7 years\n---\n"),
    ("people/a.md", "---\nnames: A\ngender: ⟪empty-text⟫\"\"\n---\n"),
    ("people/a.md", "---\nnames: A\ngender: ⟪empty-text⟫'  '\noccupations: [⟪wrong-shape⟫~]\n---\n"),
    (
      "people/a.md",
      "---\nnames: A\nin: gazette\ncounts: [{what: x, number: 5, to: ⟪reversed-range⟫3}, {what: x, number: 2.5, to: 2.5}]\n---\n"
    ),
    (
      "people/a.md",
      "---\nnames: A\nin: gazette\nclaims: [{id: c, says: x, disputes: ⟪self-reference⟫c}, {id: d, says: x, supports: [c, ⟪self-reference⟫d]}]\n---\n"
    ),
    ("people/a.md", "---\nnames: A\ntags: ⟪comma-in-tag⟫spy, courier\n---\n"),
    ("people/a.md", "---\nnames: A\ntags: [\"Port, north\", spy]\n---\n"),
    ("people.csv", "id,names,tags\na,A,spy; courier\nb,B,\"⟪comma-in-tag⟫spy, courier\"\n"),
    // References
    ("people/a.md", "---\nnames: A\nin: ⟪unknown-reference⟫gazete\n---\n"),
    ("people/a.md", "---\nnames: A\nin: ⟪unknown-reference⟫gazete, page 4\n---\n"),
    ("people/a.md", "---\nnames: A\nin: ⟪wrong-record-kind⟫jana\nby: ⟪wrong-record-kind⟫affair\n---\n"),
    (
      "people/a.md",
      "---\nnames: A\nby: [dock workers, ⟪unknown-reference⟫critics, {text: critics}]\nin: gazette\n---\n"
    ),
    (
      "people/a.md",
      "---\nnames: A\nby: [⟪ambiguous-mention⟫{as: X}, {id: jana, text: ⟪ambiguous-mention⟫X}, {text: x, as: ⟪ambiguous-mention⟫y}]\n---\n"
    ),
    ("people/a.md", "---\nnames: A\nin: gazette\nby: ⟪ambiguous-mention⟫\"{text: critics}\"\n---\n"),
    ("claims.csv", "id,subject,says,in,by\nc,jana,So.,gazette,⟪ambiguous-mention⟫{text: critics}\n"),
    ("people/a.md", "---\nnames: A\nnationality: ⟪wrong-record-kind⟫ministry\n---\n"),
    ("events/a.md", "---\nkind: trial\ncase: [affair, ⟪wrong-record-kind⟫jana, ⟪unknown-reference⟫affairs]\n---\n"),
    ("events/a.md", "---\nkind: trial\nparticipants: [⟪unknown-reference⟫jan as accused, a crowd as seen]\n---\n"),
    (
      "sources/a.md",
      "---\ntitle: A\ntype: book\nrepublishes: ⟪unknown-reference⟫b\nknown_through: [⟪wrong-record-kind⟫jana]\n---\n"
    ),
    ("people/a.md", "---\nnames: A\nrelations:\n  - {kind: met, to: ⟪unknown-reference⟫pjotr}\n---\n"),
    (
      "people/a.md",
      "---\nnames: A\nin: ⟪unknown-reference⟫gazete\nclaims: [{says: x}, {says: y, in: ⟪unknown-reference⟫z}]\n---\n"
    ),
    (
      "cases/a.md",
      "---\ntitle: A\nin: ⟪unknown-reference⟫x\nevents: [{id: e, kind: trial, claims: [{says: x}]}]\n---\n"
    ),
    // Terms
    ("people/a.md", "---\nnames: A\nidentity: ⟪unknown-term⟫nammed\n---\n"),
    (
      "people/a.md",
      "---\nnames: {text: A, kind: ⟪unknown-term⟫nick, lang: ⟪malformed-language-tag⟫russian language}\n---\n"
    ),
    ("people/a.md", "---\nnames: A\nstatus: ⟪unknown-term⟫aleged\ngrade: ⟪malformed-grade⟫G3\n---\n"),
    ("people/a.md", "---\nnames: [{text: A, lang: ⟪malformed-language-tag⟫russian}]\n---\n"),
    ("organizations/a.md", "---\nnames: A\nkind: ⟪unknown-term⟫ministery\n---\n"),
    (
      "sources/a.md",
      "---\ntitle: A\ntype: book\nisbn: ⟪malformed-bibliographic-number⟫978-0-306-40615-8\ndoi: ⟪malformed-bibliographic-number⟫https://doi.org/10.1000/182\n---\n"
    ),
    // Amounts
    (
      "cases/a.md",
      "---\ntitle: A\nsentence: {kind: prison, amount: ⟪malformed-number⟫-7, unit: years}\ncounts: [{what: x, number: ⟪malformed-number⟫-3}, {what: y, number: ⟪malformed-number⟫9999999999999999999}]\n---\n"
    ),
    (
      "cases/a.md",
      "---\ntitle: A\nsentence: [{kind: prison, amount: 18, unit: months, to: ⟪reversed-range⟫{amount: 1, unit: years}}, {kind: prison, amount: 18, unit: months, to: {amount: 3, unit: years}}]\n---\n"
    ),
    (
      "cases/a.md",
      "---\ntitle: A\nin: gazette\ncounts: [{what: x, number: 5, parts: [{number: 3}, {number: ⟪reversed-range⟫6}]}]\n---\n"
    ),
    (
      "people/a.md",
      "---\nnames: A\nin: gazette\nidentifiers: [{kind: id-number, value: 1, from: 2010, to: ⟪reversed-range⟫2009}]\n---\n"
    ),
    // Ties to oneself
    ("people/a.md", "---\nnames: A\nin: gazette\nrelations: [{kind: met, to: ⟪self-reference⟫a}]\n---\n"),
    (
      "people/a.md",
      "---\nnames: A\nin: gazette\nclaims: [{id: c, says: x}, {says: y, disputes: c, supports: ⟪self-reference⟫c}]\n---\n"
    ),
    // Markup
    (
      "people/a.md",
      "---\nnames: A\nsummary: A ⟪markup-in-text⟫**brave** man\nin: gazette\nclaims: [{says: See ⟪markup-in-text⟫<b>this</b>}]\n---\n"
    ),
    ("people/a.md", "---\nnames: A\nsummary: He paid 5 * 3 < 16 [sic] and [so on] (as said) to a_b_c\n---\n"),
    (
      "cases/a.md",
      "---\ntitle: A\nkind: ⟪unknown-term⟫spying\nstage: [⟪unknown-term⟫done, {value: ⟪unknown-term⟫x}]\n---\n"
    ),
    ("cases/a.md", "---\ntitle: A\nparties: [{who: jana, outcome: ⟪unknown-term⟫convict}]\n---\n"),
    ("cases/a.md", "---\ntitle: A\nsentence: {kind: ⟪unknown-term⟫jail, amount: ⟪malformed-number⟫7 years}\n---\n"),
    ("events/a.md", "---\nkind: ⟪unknown-term⟫arested\n---\n"),
    ("places/a.md", "---\nnames: A\nkind: ⟪unknown-term⟫town\n---\n"),
    ("sources/a.md", "---\ntitle: A\ntype: ⟪unknown-term⟫newspaper\nofficial: ⟪unknown-term⟫maybe\n---\n"),
    ("people/a.md", "---\nnames: A\ncounts: [{what: x, number: 1, precision: ⟪unknown-term⟫abot}]\n---\n"),
    ("people/a.md", "---\nnames: A\nrelations: [{kind: ⟪unknown-term⟫knows, to: jana}]\n---\n"),
    // Values
    ("people/a.md", "---\nnames: A\nborn: 1952-⟪invalid-date⟫13\ndied: \"2023-02-⟪invalid-date⟫30\"\n---\n"),
    ("events/a.md", "---\nkind: other\nrelative: {to: arrest, offset: ⟪invalid-offset⟫four days}\n---\n"),
    (
      "claims.csv",
      "subject,says,in\njana,x,\"⟪wrong-shape⟫gazette, p. 4; radio, p. 5\"\n".replacing(
        "\"⟪wrong-shape⟫", with: "⟪wrong-shape⟫\"")
    ),
    ("people/a.md", "---\nnames: A\nin: gazette, p. 4; see also the radio\n---\n"),
    ("people/a.md", "---\nnames: A\nborn: [1952, {value: ⟪invalid-date⟫abc}, ⟪missing-key⟫{by: jana}]\n---\n"),
    (
      "people/a.md",
      "---\nnames: A\ncounts: [{what: x, number: ⟪malformed-number⟫5,200}]\n---\n".replacing("5,200", with: "\"5,200\"")
    ),
    ("people/a.md", "---\nnames: A\ncounts: [⟪missing-key⟫{number: 1}, ⟪missing-key⟫{what: x}]\n---\n"),
    (
      "people/a.md",
      "---\nnames: A\nlinks: [{url: \"⟪refused-url⟫\"}]\n---\n".replacing(
        "\"⟪refused-url⟫\"", with: "⟪refused-url⟫\"javascript:alert(1)\"")
    ),
    (
      "people/a.md",
      "---\nnames: A\nlinks: [⟪refused-url⟫data:x, ⟪refused-url⟫www.example.org, ⟪refused-url⟫'https://a b']\n---\n"
    ),
    (
      "places/a.md", "---\nnames: A\ncoordinates: {lat: ⟪coordinate-out-of-range⟫90.5, lon: ⟪malformed-number⟫x}\n---\n"
    ),
    (
      "sources/a.md",
      "---\ntitle: A\ntype: book\nsha256: ⟪malformed-sha256⟫abc\nfile: ⟪malformed-file-name⟫../x.pdf\n---\n"
    ),
    ("notes/a.md", "---\ntitle: A\norder: ⟪malformed-number⟫1.5\nmenu: ⟪unknown-term⟫perhaps\n---\n"),
    ("people/a.md", "---\nnames: ⟪direction-mark⟫\"A\\u202Eb\"\ngender: ⟪forbidden-character⟫\"\\0\"\n---\n"),
    ("people/a.md", "---\nnames: A⟪direction-mark⟫\u{2066}b\nborn: ⟪direction-mark⟫\u{2069}\n---\n"),
    (
      "people/a.md",
      "---\nnames: [A⟪weak-direction-mark⟫\u{200E}b, ⟪weak-direction-mark⟫\u{200F}C, D⟪weak-direction-mark⟫\u{61C}]\n---\n"
    ),
    ("people/a.md", "---\nnames: [\"\u{200F}יעל ‎(A)\", \"علي\u{61C}\", \"\u{200E}—\u{200F}א\"]\n---\n\u{200F}יעל\n"),
    ("people/a.md", "---\nnames: ⟪forbidden-character⟫\"A\\u2028b\"\ngender: ⟪forbidden-character⟫\"\\P\"\n---\n"),
    (
      "people/a.md",
      "---\nnames: A\nfindings: [{about: ⟪malformed-topic⟫Two Words, says: x, by: me, on: ⟪invalid-date⟫x}]\n---\n"
    ),
    // Over several lines
    (
      "people/a.md",
      "---\nnames: >\n  A\n  B ⟪direction-mark⟫\u{202E}C\nborn: |\n  ⟪invalid-date⟫2003-13\nin: >-\n  ⟪unknown-reference⟫gazete,\n  p. 4\n---\n"
    ),
    (
      "people/a.md",
      "---\nnames: A\nby:\n  - >-\n    ⟪unknown-reference⟫nobody\nin: |\n  ⟪unknown-reference⟫gazete\n---\n"
    ),
    // After a mistake
    (
      "people/a.md",
      "---\n⟪unknown-key⟫borm: 1952\nin: ⟪unknown-reference⟫gazete\nclaims:\n  - says: ⟪yaml-syntax⟫@x\nnames: A\n---\n[[⟪unknown-reference⟫nobody]] ⟪raw-html-in-note⟫<b>\n"
    ),
    (
      "people.yaml",
      "- id: a\n  names: A\n  in: ⟪unknown-reference⟫gazete\n- id: b⟪yaml-syntax⟫: c\n- {id: c, names: C, in: ⟪unknown-reference⟫radyo}\n"
    ),
    // Claims
    ("people/a.md", "---\nnames: A\nclaims:\n  - id: ⟪claim-without-source⟫c\n    says: x\n    by: jana\n---\n"),
    ("people/a.md", "---\nnames: A\nin: gazette\nclaims: [{says: x, subject: ⟪subject-is-implied⟫jana}]\n---\n"),
    (
      "claims.yaml",
      "- ⟪missing-key⟫⟪claim-without-source⟫says: x\n- {says: y, in: gazette, subject: ⟪unknown-reference⟫nobody}\n"
    ),
    (
      "people/a.md",
      "---\nnames: A\nin: gazette\nclaims: [{id: c, says: x, disputes: [⟪wrong-record-kind⟫jana, ⟪unknown-reference⟫d]}]\n---\n"
    ),
    // Ids
    ("people/a.md", "---\nid: ⟪id-is-not-file-name⟫b\nnames: A\n---\n"),
    (
      "people.yaml",
      "- ⟪missing-id⟫names: A\n- id: ⟪malformed-id⟫Jana Example\n  names: B\n- id: a\n  names: C\n- id: ⟪duplicate-id⟫a\n  names: D\n"
    ),
    ("people.yaml", "- id: ⟪ids-differ-by-case⟫JANA\n  names: A\n- id: ⟪reserved-id⟫con\n  names: C\n"),
    (
      "cases/a.md",
      "---\ntitle: A\nevents: [⟪missing-id⟫{kind: trial}, {id: e, kind: trial}, {id: ⟪duplicate-id⟫e, kind: trial}]\n---\n"
    ),
  ]

  @Test(arguments: [
    ("in: gazette paragraph 4", "gazette, paragraph 4", ""),
    (
      "claims: [{says: x, in: gazette, page 5}]", nil,
      "text with a comma needs quotes in braces and brackets: in: \"gazette, page 5\""
    ),
  ])
  func `A citation without its comma or its quotes comes with what to write`(
    fields: String, suggestion: String?, note: String
  ) async {
    let folder = MemoryFolder(Samples.all + [("people/a.md", "---\nnames: A\n\(fields)\n---\n")])
    let resolution = await Resolution.resolve(folder.files)
    #expect(resolution.diagnostics.map(\.suggestion) == [suggestion])
    #expect(resolution.diagnostics.first?.notes.first?.message ?? "" == note)
  }

  @Test(arguments: records)
  func `A complaint stands where the mistake was written, and alone`(path: String, text: String) async {
    let folder = MemoryFolder(Samples.all + [(path, text)])
    let resolution = await Resolution.resolve(folder.files)
    #expect(folder.found(resolution) == folder.expected)
    #expect(resolution.diagnostics == resolution.diagnostics.sorted())
  }
}
