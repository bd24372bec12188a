import DossierTemplate

/// Standing item.
struct StandingItemView: TemplateView {
  var status: String
  var statusKey: String
  var count: String
  var start: String
  var percent: String

  static let fields = ViewFields<StandingItemView>("standingItem", "Standing item.") { fields in
    fields.text("status", "Status", \.status)
    fields.text("statusKey", "Status key", \.statusKey)
    fields.text("count", "Count", \.count)
    fields.text("start", "Percent, where its part of the bar begins", \.start)
    fields.text("percent", "Percent, how wide it is", \.percent)
  }
}
