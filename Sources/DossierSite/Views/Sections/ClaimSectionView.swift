import DossierTemplate

/// Claim section.
struct ClaimSectionView: TemplateView {
  var count: String
  var isLong: Bool = false
  var topicCount: String?
  var topics: [TopicView] = []

  static let fields = ViewFields<ClaimSectionView>("claimSection", "Claim section.") { fields in
    fields.text("count", "Count", \.count)
    fields.flag("isLong", "More than 12 claims: the contents list its topics", \.isLong)
    fields.text(
      "topicCount", "'31 topics', if these are more than 20: the contents fold them away", \.topicCount)
    fields.list("topics", "Topics", \.topics)
  }
}
