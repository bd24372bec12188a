import DossierModel

extension SiteContext {
  /// A place of the site under the base URL; nil for a dossier that may live anywhere.
  func absoluteURL(_ path: String, fragment: String = "") -> String? {
    guard let base = dossier.settings.baseURL else { return nil }
    return fragment.isEmpty ? "\(base)/\(path)" : "\(base)/\(path)#\(fragment)"
  }

  /// Where a record can be read: absolute with a base URL, else from the root of the site.
  func address(of reference: RecordReference) -> String {
    let address = addresses[reference]
    let relative = address.fragment.isEmpty ? address.path : "\(address.path)#\(address.fragment)"
    return absoluteURL(address.path, fragment: address.fragment) ?? relative
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
