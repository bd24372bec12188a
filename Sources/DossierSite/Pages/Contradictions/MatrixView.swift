import DossierTemplate

/// Matrix.
struct MatrixView: TemplateView {
  var id: String
  var about: String
  var difference: String
  var sides: [MatrixSideView] = []
  var findings: [FindingView] = []

  static let fields = ViewFields<MatrixView>("matrix", "Matrix.") { fields in
    fields.text("id", "`subject-id_topic`", \.id)
    fields.text("about", "About", \.about)
    fields.text("difference", "Difference", \.difference)
    fields.list("sides", "Sides", \.sides)
    fields.list("findings", "What the editors conclude on just this", \.findings)
  }
}
