import DossierTemplate

/// Case.
struct CasePage: TemplateView {
  var record: RecordFrame
  var kind: String?
  var jurisdiction: FactView?
  var stage: FactView?
  var opened: FactView?
  var closed: FactView?
  var place: FactView?
  var officialCharge: FactView?
  var allegedReason: FactView?
  var beneficiary: FactView?
  var sentence: SentenceFactView?
  var parties: PartySectionView?

  /// Whether the summary has anything but the charge.
  private var hasRows: Bool {
    jurisdiction != nil || stage != nil || opened != nil || closed != nil || place != nil || beneficiary != nil
      || sentence != nil || record.identifiers != nil
  }

  static let fields = ViewFields<CasePage>("case", "Case.") { fields in
    fields.include(\.record)
    fields.text("kind", "Kind", \.kind)
    fields.view("jurisdiction", "Jurisdiction", \.jurisdiction)
    fields.view("stage", "Stage", \.stage)
    fields.view("opened", "Opened", \.opened)
    fields.view("closed", "Closed", \.closed)
    fields.view("place", "Place", \.place)
    fields.view("officialCharge", "Official charge", \.officialCharge)
    fields.view("allegedReason", "Alleged reason", \.allegedReason)
    fields.view("beneficiary", "Beneficiary", \.beneficiary)
    fields.flag("hasRows", "Whether the summary has anything but the charge") { $0.hasRows }
    fields.view("sentence", "Sentence", \.sentence)
    fields.view("parties", "Parties", \.parties)
  }
}
