/// The sections of records' pages to which links lead, by their anchors.
enum PageSection: String, Sendable {
  case summary = "Summary"
  case positions = "Positions"
  case parties = "Parties"
  case relations = "Relations"
  case figures = "Figures"
}
