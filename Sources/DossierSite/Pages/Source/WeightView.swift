import DossierTemplate

/// Independent = another root, following `via` and `republishes`.
struct WeightView: TemplateView {
  var total: String
  var alone: StatementSetView?
  var confirmed: StatementSetView?
  var copied: StatementSetView?
  var pages: LinkListView?

  static let fields = ViewFields<WeightView>("weight", "Independent = another root, following `via` and `republishes`.")
  { fields in
    fields.text("total", "'63 statements rest on it'", \.total)
    fields.view("alone", "Alone", \.alone)
    fields.view("confirmed", "Stated independently elsewhere too", \.confirmed)
    fields.view("copied", "Found elsewhere, but only in copies of it or sources that relay it", \.copied)
    fields.view("pages", "Where there are very many: the pages over which they are spread", \.pages)
  }
}
