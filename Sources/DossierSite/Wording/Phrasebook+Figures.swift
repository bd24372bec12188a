import DossierModel

extension Phrasebook {
  /// A figure with its precision and unit: "nearly 400 photos", "300 million to 2 billion", "5,200 documents".
  func figure(_ count: Count) -> String {
    figure(count.figure)
  }

  func figure(_ count: Count.Figure) -> String {
    var text = number(count.number)
    if let upTo = count.upTo { text = self[.range, [.from: text, .to: number(upTo)]] }
    if let precision = count.precision.phrase { text = self[precision, [.n: text]] }
    if count.unit.isEmpty { return text }
    return "\(text) \(unit(count.unit, for: count.upTo ?? count.number))"
  }

  /// A number as a reader says it: 5,200; 2.5; 200 billion.
  func number(_ number: DecimalNumber) -> String {
    let scales: [(size: Int64, phrase: Phrase)] = [
      (1_000_000_000_000, .trillions), (1_000_000_000, .billions), (1_000_000, .millions),
    ]
    let wholeDigits = number.fractionDigits == 0 ? number.mantissa : 0
    for scale in scales where abs(wholeDigits) >= scale.size && wholeDigits % (scale.size / 10) == 0 {
      let tenths = wholeDigits / (scale.size / 10)
      let scaled =
        tenths % 10 == 0 ? DecimalNumber(mantissa: tenths / 10) : DecimalNumber(mantissa: tenths, fractionDigits: 1)
      return self[scale.phrase, [.n: grouped(scaled)]]
    }
    return grouped(number)
  }

  /// A penalty as a phrase: "14 years in prison", "death, suspended for 2 years", "fine of 40,000 yuan".
  func penalty(_ part: Sentence.Part) -> String {
    let amount = part.amount.map { words($0, upTo: part.upTo) }
    var text =
      switch (part.kind, amount) {
      case ("prison", let amount?): self[.prison, [.value: amount]]
      case ("suspended-prison", let amount?):
        self[part.suspended == nil ? .suspendedPrison : .prison, [.value: amount]]
      case ("life", nil): self[.lifeImprisonment]
      case ("life", let amount?): "\(self[.lifeImprisonment]) (\(amount))"
      case ("fine", let amount?): self[.fine, [.value: amount]]
      case ("other", let amount?): amount
      case (let kind, let amount?) where !(part.amount?.isTime ?? false): "\(term(kind)): \(amount)"
      case (let kind, let amount?): self[.penaltyOf, [.kind: term(kind), .value: amount]]
      case (let kind, nil): term(kind)
      }
    if let reprieve = part.suspended { text = self[.suspendedFor, [.value: text, .time: words(reprieve)]] }
    return text
  }

  /// All penalties of a sentence in one phrase.
  func sentence(_ sentence: Sentence) -> String {
    sentence.parts.map(penalty).joined(separator: "; ")
  }

  private func words(_ amount: Sentence.Amount, upTo: Sentence.Amount? = nil) -> String {
    if let upTo {
      let from = amount.unit == upTo.unit ? number(amount.number) : words(amount)
      return self[.range, [.from: from, .to: words(upTo)]]
    }
    return "\(number(amount.number)) \(unit(amount.unit, for: amount.number))"
  }

  /// A unit in the number in which its figure wants it: "1 year", "5 years"; of others where that is told from an English plural.
  private func unit(_ unit: String, for number: DecimalNumber) -> String {
    if let phrase = Self.lengths[unit] { return noun(phrase, for: number) }
    let words = word(unit)
    if words == unit, number.isOne, unit.hasSuffix("s") { return String(unit.dropLast()) }
    return words
  }

  private static let lengths: [String: Phrase] = [
    "day": .days, "days": .days, "week": .weeks, "weeks": .weeks, "month": .months, "months": .months, "year": .years,
    "years": .years,
  ]
}

extension Count.Precision {
  fileprivate var phrase: Phrase? {
    switch self {
    case .exact: nil
    case .about: .about
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .nearly: .nearly
    case .moreThan: .moreThan
    }
  }
}
