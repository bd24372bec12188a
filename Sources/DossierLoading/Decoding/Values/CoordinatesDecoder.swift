import DossierDiagnostics
import DossierModel

/// The keys of `coordinates`.
enum CoordinatesKey: UInt8, MappingKey {
  case latitude, longitude

  static let shape = MappingShape("coordinates", Self.self, "A point on the earth, in decimal degrees of WGS 84.")

  var field: Field {
    switch self {
    case .latitude: Field("lat", .number, required: true, "Degrees north of the equator, −90 to 90; south is negative")
    case .longitude: Field("lon", .number, required: true, "Degrees east of Greenwich, −180 to 180; west is negative")
    }
  }
}

/// A point on the earth: `{lat: 39.9, lon: 116.4}`.
struct CoordinatesDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Coordinates? {
    guard let fields = scope.fields(of: node, CoordinatesKey.self) else { return nil }
    let latitude = degrees(fields[.latitude], within: 90, &scope)
    let longitude = degrees(fields[.longitude], within: 180, &scope)
    guard let latitude, let longitude else { return nil }
    return Coordinates(latitude: latitude, longitude: longitude)
  }

  private func degrees(_ node: DataNode?, within limit: Int, _ scope: inout DecodingScope) -> DecimalNumber? {
    guard let node, let number = scope.value(node, .number) else { return nil }
    if abs(number.approximateValue) <= Double(limit) { return number }
    scope.report(.coordinateOutOfRange(number, limit: limit, at: node.textRange))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func coordinateOutOfRange(_ number: DecimalNumber, limit: Int, at range: SourceRange) -> Diagnostic
  {
    Diagnostic(.coordinateOutOfRange, "\(number.text) degrees found, expected −\(limit) to \(limit)", at: range)
  }
}

extension DiagnosticKind {
  static let coordinateOutOfRange = DiagnosticKind(
    "coordinate-out-of-range", .error,
    "A latitude lies between −90 and 90 degrees, a longitude between −180 and 180. The two may have been swapped.")
}

extension ValueDecoder where Self == CoordinatesDecoder {
  static var coordinates: CoordinatesDecoder { CoordinatesDecoder() }
}
