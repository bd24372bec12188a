/// A point on the earth in WGS 84 decimal degrees.
package struct Coordinates: Sendable, Hashable {
  /// North is positive; −90 to 90.
  package let latitude: DecimalNumber
  /// East is positive; −180 to 180.
  package let longitude: DecimalNumber

  package init(latitude: DecimalNumber, longitude: DecimalNumber) {
    self.latitude = latitude
    self.longitude = longitude
  }
}
