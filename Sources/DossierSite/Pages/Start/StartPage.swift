import DossierTemplate

/// Index.
struct StartPage: TemplateView {
  var frame: PageFrame
  var hasLongTitle: Bool
  var publisherNote: String?
  var standing: StandingView?
  var figures: [FigureView] = []
  var chart: TimelineChartView?
  var lead: FeaturedView?
  var featured: FeaturedListView?
  var conflicts: ConflictTeasersView?
  var editions: [EditionView] = []
  var hasFigures: Bool = false
  var isEmpty: Bool = false

  static let fields = ViewFields<StartPage>("index", "Index.") { fields in
    fields.include(\.frame)
    fields.flag("hasLongTitle", "Whether the title would fill the screen in the largest type", \.hasLongTitle)
    fields.text("publisherNote", "`description` of dossier.yaml", \.publisherNote)
    fields.view("standing", "Over the whole dossier", \.standing)
    fields.list("figures", "Key figures with denominators", \.figures)
    fields.view("chart", "Columns by year, linking to the pages of these", \.chart)
    fields.view("lead", "The first of `featured`", \.lead)
    fields.view("featured", "The rest", \.featured)
    fields.view("conflicts", "Conflicts", \.conflicts)
    fields.list("editions", "Latest first", \.editions)
    fields.flag("hasFigures", "`figures` has some", \.hasFigures)
    fields.flag("isEmpty", "Nothing has been recorded yet", \.isEmpty)
  }
}
