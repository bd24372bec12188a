import DossierTemplate

/// Partial `claim`.
struct ClaimView: TemplateView {
  var id: String?
  var says: String
  var above: LinkView?
  var subject: LinkView?
  var url: SiteURL?
  var when: WhenView?
  var place: LinkView?
  var counts: [CountView] = []
  var attributions: [AttributionView] = []
  var difference: DifferenceView?
  var concerns: LinkListView?
  var disputes: LinkListView?
  var disputedBy: LinkListView?
  var supports: LinkListView?
  var supportedBy: LinkListView?

  static let fields = ViewFields<ClaimView>("claim", "Partial `claim`.") { fields in
    fields.text(
      "id",
      "The anchor; only where the claim is at home (its subject's page) and in a side of a conflict there; absent elsewhere",
      \.id)
    fields.text("says", "Says; only the beginning of it where it has `above`", \.says)
    fields.view(
      "above", "The topic under which it stands in full, further up on the page; only if it stands there, too", \.above)
    fields.view(
      "subject",
      "When shown on another page than its subject's (but for lists already grouped by subject): name = the subject's, url = the claim's permalink there, no preview; only on the first of neighboring claims of one subject, the others have `url` instead",
      \.subject)
    fields.url("url", "Permalink to its home, where it is not at home and has no `subject`", \.url)
    fields.view("when", "When", \.when)
    fields.view("place", "Place", \.place)
    fields.list("counts", "Counts", \.counts)
    fields.list("attributions", "The main one, then each `also`", \.attributions)
    fields.view(
      "difference", "On what others give another account; not on its subject's page, where they stand side by side",
      \.difference)
    fields.view(
      "concerns", "Other records it concerns (without the page's own); where it is not at home, 24 and how many more",
      \.concerns)
    fields.view(
      "disputes", "Claims it answers; name = short text ('arrested on 26 March 2004'), url = its anchor", \.disputes)
    fields.view("disputedBy", "Disputed by", \.disputedBy)
    fields.view("supports", "Supports", \.supports)
    fields.view("supportedBy", "Supported by", \.supportedBy)
  }
}
