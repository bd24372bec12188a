import DossierModel

/// Where an attribution lies. A view that holds this, not the attribution, copies, retains and allocates nothing.
enum AttributionPlace: Sendable {
  /// Among those of a statement, by its number.
  case stated(Statement, Int)
  /// In a list that goes along.
  case listed([Attribution], Int)
}

extension SiteContext {
  /// Gives `body` an attribution where it lies.
  func lend<Result>(_ place: AttributionPlace, to body: (borrowing Attribution) -> Result) -> Result {
    switch place {
    case .listed(let list, let number): return list.lend(number, to: body)
    case .stated(let statement, let number):
      var result: Result?
      dossier.visitVoice(number, of: statement) { result = body($0) }
      guard let result else { preconditionFailure("no such attribution") }
      return result
    }
  }
}
