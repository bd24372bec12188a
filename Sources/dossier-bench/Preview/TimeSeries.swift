import Foundation

/// How long the rounds of one thing took.
struct TimeSeries {
  private var milliseconds: [Double] = []

  mutating func append(_ duration: Duration) {
    milliseconds.append(duration / .milliseconds(1))
  }

  /// Minimum, median, 95th percentile and maximum in milliseconds.
  var text: String {
    let sorted = milliseconds.sorted()
    guard let last = sorted.last else { return "" }
    func quantile(_ share: Double) -> Double { sorted[Int((Double(sorted.count - 1) * share).rounded())] }
    return String(format: "%8.1f %8.1f %8.1f %8.1f", quantile(0), quantile(0.5), quantile(0.95), last)
  }
}
