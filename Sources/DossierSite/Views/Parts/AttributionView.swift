import DossierModel
import DossierTemplate

/// One chain. Partial `attribution` writes the whole line: by → via → in (locator), made on · status · grade.
struct AttributionView: TemplateView {
  var by: SpeakersView?
  var via: [LinkView] = []
  var source: LinkView?
  var locator: String?
  var madeOn: WhenView?
  var status: ClaimStatus
  /// The status in words.
  var statusText: String
  var grade: AdmiraltyGrade?
  var gradeMeaning: String?
  /// Whether it names neither a speaker nor a relay nor a source.
  var isUntraceable = false

  static let fields = ViewFields<AttributionView>(
    "attribution",
    "One chain. Partial `attribution` writes the whole line: by → via → in (locator), made on · status · grade."
  ) { fields in
    fields.view("by", "Absent when nobody but the source itself says it", \.by)
    fields.list("via", "In order from the speaker outward", \.via)
    fields.view("source", "Absent on the source's own page, too", \.source)
    fields.flag("untraceable", "Nobody and no source is named", \.isUntraceable)
    fields.text("locator", "'paragraph 4'", \.locator)
    fields.view("madeOn", "Made on", \.madeOn)
    fields.text("status", "'alleged'", \.statusText)
    fields.text(
      "statusKey", "Alleged · reported · confirmed · disputed · denied · retracted",
      writer: { $1.append($0.status.rawValue) })
    fields.text(
      "grade", "'C3'", isPresent: { $0.grade != nil }, writer: { if let grade = $0.grade { $1.append(grade.text) } })
    fields.text("gradeMeaning", "'C: fairly reliable source; 3: possibly true'", \.gradeMeaning)
  }
}
