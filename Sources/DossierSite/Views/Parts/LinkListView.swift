import DossierModel
import DossierTemplate

/// Link list.
struct LinkListView: TemplateView {
  private let made: [LinkView]
  /// Records to which links are made when their turn to be written comes, in place of made ones.
  private let records: [RecordReference]
  private let handle: SiteHandle?

  init(items: [LinkView]) {
    made = items
    records = []
    handle = nil
  }

  /// Links to records, without previews.
  init(_ records: [RecordReference], on handle: SiteHandle) {
    made = []
    self.records = records
    self.handle = handle
  }

  var count: Int { handle == nil ? made.count : records.count }

  static let fields = ViewFields<LinkListView>("linkList", "Link list.") { fields in
    fields.list("items", "Items", count: { $0.count }) { view, index in
      view.handle.map { $0.link(view.records[index]) } ?? view.made[index]
    }
  }
}
