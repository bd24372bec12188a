import DossierModel

extension SiteContext {
  /// A place of the site under the base URL; nil for a dossier that may live anywhere.
  func absoluteURL(_ path: String) -> String? {
    dossier.settings.baseURL.map { "\($0)/\(path)" }
  }

  /// Where a record can be read under the base URL; nil for a dossier that may live anywhere.
  func absoluteURL(of reference: RecordReference) -> String? {
    dossier.settings.baseURL.map { address(of: reference, after: "\($0)/") }
  }

  /// Where a record can be read: absolute with a base URL, else from the root of the site.
  func address(of reference: RecordReference) -> String {
    absoluteURL(of: reference) ?? address(of: reference, after: "")
  }

  private func address(of reference: RecordReference, after prefix: String) -> String {
    var bytes = Array(prefix.utf8)
    addresses.lendAddress(of: reference) { bytes.append(contentsOf: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension DossierSettings {
  /// The day of the latest edition: the only date that a build may put into its files.
  var editionDay: CalendarDay? {
    editions.first.flatMap { $0.day }
  }
}

extension DossierSettings.Edition {
  /// The day to count the edition from: its first possible one.
  var day: CalendarDay? { date.earliest ?? date.latest }
}
