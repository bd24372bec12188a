import DossierModel

extension Phrasebook {
  /// A figure with its precision and unit: "nearly 400 photos", "300 million to 2 billion", "5,200 documents".
  func figure(_ count: Count) -> String {
    var text = precision(count.precision)
    text += number(count.number)
    if let upTo = count.upTo { text += " to \(number(upTo))" }
    return count.unit.isEmpty ? text : "\(text) \(count.unit)"
  }

  /// A number as a reader says it: 5,200; 2.5; 200 billion.
  func number(_ number: DecimalNumber) -> String {
    let scales: [(size: Int64, word: String)] = [
      (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"),
    ]
    let wholeDigits = number.fractionDigits == 0 ? number.mantissa : 0
    for scale in scales where abs(wholeDigits) >= scale.size && wholeDigits % (scale.size / 10) == 0 {
      let tenths = wholeDigits / (scale.size / 10)
      let scaled =
        tenths % 10 == 0 ? DecimalNumber(mantissa: tenths / 10) : DecimalNumber(mantissa: tenths, fractionDigits: 1)
      return "\(scaled.grouped()) \(scale.word)"
    }
    return number.grouped()
  }

  private func precision(_ precision: Count.Precision) -> String {
    switch precision {
    case .exact: ""
    case .about: "about "
    case .atLeast: "at least "
    case .atMost: "at most "
    case .nearly: "nearly "
    case .moreThan: "more than "
    }
  }

  /// A penalty as a phrase: "14 years in prison", "death, suspended for 2 years", "fine of 40,000 yuan".
  func penalty(_ part: Sentence.Part) -> String {
    let amount = part.amount.map { words($0, upTo: part.upTo) }
    var text =
      switch (part.kind, amount) {
      case ("prison", let amount?): "\(amount) in prison"
      case ("suspended-prison", let amount?):
        part.suspended == nil ? "\(amount) in prison, suspended" : "\(amount) in prison"
      case ("life", _): "life in prison"
      case ("fine", let amount?): "fine of \(amount)"
      case ("other", let amount?): amount
      case (let kind, let amount?): "\(kind.replacingHyphens) for \(amount)"
      case (let kind, nil): kind.replacingHyphens
      }
    if let reprieve = part.suspended { text += ", suspended for \(words(reprieve))" }
    return text
  }

  /// All penalties of a sentence in one phrase.
  func sentence(_ sentence: Sentence) -> String {
    sentence.parts.map(penalty).joined(separator: "; ")
  }

  private func words(_ amount: Sentence.Amount, upTo: Sentence.Amount? = nil) -> String {
    if let upTo { return "\(number(amount.number)) to \(words(upTo))" }
    let unit = amount.number.isOne && amount.unit.hasSuffix("s") ? String(amount.unit.dropLast()) : amount.unit
    return "\(number(amount.number)) \(unit)"
  }
}
