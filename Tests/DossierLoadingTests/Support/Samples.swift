/// Small records that other records of a test can refer to.
enum Samples {
  static let gazette = (path: "sources/gazette.md", text: "---\ntitle: Harbor Gazette\ntype: article-newspaper\n---\n")
  static let radio = (path: "sources/radio.md", text: "---\ntitle: Coast Radio\ntype: broadcast\n---\n")
  static let jana = (path: "people/jana.md", text: "---\nnames: Jana Example\nin: gazette\n---\n")
  static let piotr = (path: "people/piotr.md", text: "---\nnames: Piotr Example\nin: gazette\n---\n")
  static let harbor = (path: "places/harbor.md", text: "---\nnames: Harbor\nkind: city\n---\n")
  static let ministry = (path: "organizations/ministry.md", text: "---\nnames: Ministry\nkind: ministry\n---\n")
  static let affair = (path: "cases/affair.md", text: "---\ntitle: The Affair\nin: gazette\n---\n")
  static let arrest = (
    path: "events/arrest.md", text: "---\nkind: arrested\nwhen: 2003-07-14\nin: gazette\n---\n"
  )

  static let all = [gazette, radio, jana, piotr, harbor, ministry, affair, arrest]
}
