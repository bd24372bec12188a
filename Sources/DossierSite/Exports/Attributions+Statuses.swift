import DossierModel

extension [Attribution] {
  /// Their different statuses in words: "alleged, denied".
  var statuses: String {
    var statuses: [ClaimStatus] = []
    lendEach { attribution in
      if !statuses.contains(attribution.status) { statuses.append(attribution.status) }
    }
    return statuses.count == 1 ? statuses[0].rawValue : statuses.map(\.rawValue).joined(separator: ", ")
  }
}
