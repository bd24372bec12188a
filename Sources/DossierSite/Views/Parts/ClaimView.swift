import DossierModel
import DossierTemplate

/// Partial `claim`.
struct ClaimView: TemplateView {
  /// Lends what the claim says, and when.
  let handle: SiteHandle
  /// Nil for the account of a field.
  let claim: ClaimID?
  var hasAnchor = false
  /// What is said, in place of all that the claim says.
  var words: String?
  var above: LinkView?
  var subject: LinkView?
  var url: SiteURL?
  var isDated = false
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
      isPresent: { $0.hasAnchor },
      escapingWriter: { view, escaping, output in
        view.lend { output.append($0.slug, as: escaping) }
      })
    fields.text(
      "says", "Says; only the beginning of it where it has `above`",
      escapingWriter: { view, escaping, output in
        if view.words.lend(to: { output.append($0, as: escaping) }) == nil {
          view.lend { output.append($0.says, as: escaping) }
        }
      })
    fields.view(
      "above", "The topic under which it stands in full, further up on the page; only if it stands there, too", \.above)
    fields.view(
      "subject",
      "When shown on another page than its subject's (but for lists already grouped by subject): name = the subject's, url = the claim's permalink there, no preview; only on the first of neighboring claims of one subject, the others have `url` instead",
      \.subject)
    fields.url("url", "Permalink to its home, where it is not at home and has no `subject`", \.url)
    fields.view("when", "When") { view, body in
      if view.isDated, let claim = view.claim {
        view.handle.site.dates.lend(.claim(claim), to: body)
      }
    }
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

  /// Gives `body` the claim where it lies.
  private func lend(to body: (borrowing Claim) -> Void) {
    if let claim { handle.site.dossier.claims.holding(claim).lend(to: body) }
  }
}
