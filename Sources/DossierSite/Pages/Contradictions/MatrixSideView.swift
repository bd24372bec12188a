import DossierTemplate

/// Matrix side.
struct MatrixSideView: TemplateView {
  var value: String
  var rows: [MatrixRowView] = []

  static let fields = ViewFields<MatrixSideView>("matrixSide", "Matrix side.") { fields in
    fields.text("value", "Value", \.value)
    fields.list("rows", "One per attribution of each claim", \.rows)
  }
}
