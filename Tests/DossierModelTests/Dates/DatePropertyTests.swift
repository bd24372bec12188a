import DossierTestSupport
import Testing

@testable import DossierModel

/// What must hold for all dates, tried on thousands of them, the same in every run.
struct DatePropertyTests {
  @Test func `A written date is read as the same date`() throws {
    var dates = RandomDates(seed: 1)
    for _ in 0..<20_000 {
      let date = dates.next()
      #expect(try PartialDate(edtf: date.edtf) == date, "\(date.edtf)")
    }
  }

  @Test func `The earliest day is never after the latest, and the outer bounds hold both`() {
    var dates = RandomDates(seed: 2)
    for _ in 0..<20_000 {
      let date = dates.next()
      let (bounds, outer) = (date.bounds, date.outerBounds)
      #expect(bounds.earliest != nil || bounds.latest != nil || isOpenToBothSides(date), "\(date.edtf)")
      if let earliest = bounds.earliest, let latest = bounds.latest { #expect(earliest <= latest, "\(date.edtf)") }
      if let earliest = outer.earliest { #expect(bounds.earliest.map { earliest <= $0 } == true, "\(date.edtf)") }
      if let latest = outer.latest { #expect(bounds.latest.map { $0 <= latest } == true, "\(date.edtf)") }
    }
  }

  @Test func `The order is total and agrees with the bounds and with what is certainly before`() {
    var dates = RandomDates(seed: 3)
    for _ in 0..<20_000 {
      let (first, second, third) = (dates.next(), dates.next(), dates.next())
      #expect([first < second, second < first, first == second].count { $0 } == 1, "\(first.edtf) \(second.edtf)")
      if first < second, second < third { #expect(first < third, "\(first.edtf) \(second.edtf) \(third.edtf)") }
      if first.before(second) == .yes { #expect(first < second, "\(first.edtf) \(second.edtf)") }
      if let one = first.earliest, let other = second.earliest, one < other {
        #expect(first.sortKey < second.sortKey, "\(first.edtf) \(second.edtf)")
      }
    }
  }

  @Test func `If one date is before another, the other is not before the one`() {
    var dates = RandomDates(seed: 4)
    for _ in 0..<20_000 {
      let (first, second) = (dates.next(), dates.next())
      if first.before(second) == .yes { #expect(second.before(first) == .no, "\(first.edtf) \(second.edtf)") }
      #expect(first.before(first) != .yes, "\(first.edtf)")
      #expect(first.sameDay(as: second) == second.sameDay(as: first), "\(first.edtf) \(second.edtf)")
    }
  }

  @Test func `A shifted date holds every day of the first one shifted`() throws {
    var dates = RandomDates(seed: 5)
    for _ in 0..<20_000 {
      let date = dates.next()
      guard let offset = dates.offset(), let shifted = date.shifted(by: offset) else { continue }
      let context: Comment = "\(date.edtf) \(offset.text) \(shifted.edtf)"
      #expect(try PartialDate(edtf: shifted.edtf) == shifted, context)
      #expect((date.earliest == nil) == (shifted.earliest == nil), context)
      #expect((date.latest == nil) == (shifted.latest == nil), context)
      if let earliest = date.earliest?.moved(by: offset) {
        #expect(shifted.earliest.map { $0 <= earliest } == true, context)
        if !offset.isApproximate { #expect(shifted.earliest == earliest, context) }
      }
      if let latest = date.latest?.moved(by: offset) {
        #expect(shifted.latest.map { $0 >= latest } == true, context)
        if !offset.isApproximate, offset.unit == .day { #expect(shifted.latest == latest, context) }
      }
    }
  }

  @Test func `An exact day shifted there and back by days is the same day`() {
    var dates = RandomDates(seed: 6)
    for _ in 0..<5_000 {
      let date = dates.single()
      guard date.shape == .day, let days = dates.offset()?.amount, let there = DateOffset(days, .day),
        let back = DateOffset(-days, .day), let shifted = PartialDate(date).shifted(by: there)
      else { continue }
      #expect(shifted.shifted(by: back) == PartialDate(date), "\(date.edtf) \(days)")
    }
  }

  @Test func `No text makes the parser fail in another way than by an error within the text`() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("0123456789-/.,[]{}X~?%T sé\u{301}年".unicodeScalars)
    for _ in 0..<20_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...14, using: &generator) {
        scalars.append(alphabet.randomElement(using: &generator) ?? "0")
      }
      let text = String(scalars)
      do {
        let date = try PartialDate(edtf: text)
        #expect(try PartialDate(edtf: date.edtf) == date, "\(text)")
      } catch {
        #expect(error.offset >= 0 && error.length >= 1, "\(text)")
        #expect(error.offset + error.length <= max(1, scalars.count) + 1, "\(text)")
        #expect(!error.message.isEmpty)
        if let suggestion = error.suggestion { #expect(throws: Never.self) { try PartialDate(edtf: suggestion) } }
      }
    }
  }

  @Test func `A date in words is never empty and needs no escaping in HTML`() {
    var dates = RandomDates(seed: 8)
    for _ in 0..<2_000 {
      let date = dates.next()
      for language in DateLanguage.all {
        let text = date.text(in: language)
        #expect(!text.isEmpty && !text.contains { "<>&\"'{}".contains($0) }, "\(date.edtf) \(language.tag): \(text)")
      }
    }
  }

  private func isOpenToBothSides(_ date: PartialDate) -> Bool {
    guard case .oneOf(let alternatives) = date.form, case .orEarlier? = alternatives.first,
      case .orLater? = alternatives.last
    else { return false }
    return true
  }
}

extension CalendarDay {
  fileprivate func moved(by offset: DateOffset) -> CalendarDay? {
    switch offset.unit {
    case .day: adding(days: offset.amount)
    case .week: adding(days: offset.amount * 7)
    case .month: adding(months: offset.amount)
    case .year: adding(months: offset.amount * 12)
    }
  }
}
