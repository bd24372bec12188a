import DossierTemplate

/// The network as drawn for one width of screen.
struct NetworkDrawingView: TemplateView {
  var size: String
  var chart: HTMLFragment
  var omitted: String?

  static let fields = ViewFields<NetworkDrawingView>("networkDrawing", "The network as drawn for one width of screen.")
  {
    fields in
    fields.text("size", "`wide`, `medium` (tablets and print) or `narrow` (phones): which one to show", \.size)
    fields.html("chart", "The drawing, as SVG", \.chart)
    fields.text("omitted", "'Shown are the 120 most closely connected of 1,000; 880 are only in the table.'", \.omitted)
  }
}
