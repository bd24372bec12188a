import DossierTemplate

/// What the contents of the single file say of a page: its heading and those of its sections, as finished HTML.
struct SingleOutline: Sendable {
  struct Section: Sendable {
    let anchor: String
    let heading: HTMLFragment
  }

  var heading = HTMLFragment(trusted: [])
  var sections: [Section] = []
  /// The hashes of its anchors.
  var anchors: [UInt64] = []
  /// Files of the content folder that the page links to and that the single file doesn't hold.
  var missing: Set<String> = []
}
