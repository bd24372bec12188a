import DossierModel

/// `claims.csv`: every claim as a table (RFC 4180), for spreadsheets and statistics.
///
/// One row for each attribution, so that no chain is squeezed into a cell; `attribution` counts them within a claim, and whoever
/// counts claims takes the rows where it is 1. Lists within a cell are separated by `; `.
///
/// Two concessions to spreadsheets. The file begins with a byte order mark, without which Excel takes 秦 for Latin letters. And a
/// cell that would begin like a formula gets an apostrophe before it (OWASP, "CSV injection"), since what people say must
/// not run on the reader's machine; `dossier.json` has the text as it is.
struct ClaimTable: LongExport {
  private static let columns = [
    "claim", "attribution", "subject_kind", "subject", "subject_name", "about", "value", "says", "when", "earliest",
    "latest", "when_text", "place", "by", "via", "source", "source_name", "at", "made_on", "status", "grade",
    "concerns", "disputes", "supports", "page",
  ]

  let site: SiteContext

  var path: PagePath { .claimTable }

  func write(to take: (inout [UInt8]) throws -> Void) rethrows {
    var rows = CSVRows()
    rows.begin(with: Self.columns)
    for id in site.dossier.claims.ids {
      write(id, to: &rows)
      if rows.bytes.count >= ExportPiece.length { try take(&rows.bytes) }
    }
    try take(&rows.bytes)
  }

  private func write(_ id: ClaimID, to rows: inout CSVRows) {
    let dossier = site.dossier
    let claim = dossier.claims[id]
    let subject = [
      claim.subject.kind.noun, dossier.slug(of: claim.subject), site.labels[claim.subject].text, claim.topic ?? "",
      claim.value ?? "", claim.says,
    ]
    let when = claim.when?.date
    let time = [
      when?.edtf ?? "", when?.earliest?.isoText ?? "", when?.latest?.isoText ?? "", claim.when?.words ?? "",
      claim.place.map(site.name(of:)) ?? "",
    ]
    let ties = [
      claim.concerns.map(dossier.slug(of:)).joined(separator: "; "),
      claim.disputes.map { dossier.claims[$0].slug }.joined(separator: "; "),
      claim.supports.map { dossier.claims[$0].slug }.joined(separator: "; "), site.address(of: .claim(id)),
    ]
    for (index, attribution) in claim.attributions.enumerated() {
      let source = attribution.source?.source
      rows.append(claim.slug)
      rows.append(String(index + 1))
      rows.append(subject)
      rows.append(time)
      rows.append(attribution.speakers.map(site.name(of:)).joined(separator: "; "))
      rows.append(attribution.relays.map(site.name(of:)).joined(separator: "; "))
      rows.append(source.map { dossier.sources[$0].header.slug } ?? "")
      rows.append(source.map { site.labels[.source($0)].text } ?? "")
      rows.append(attribution.source?.locator ?? "")
      rows.append(attribution.madeOn?.edtf ?? "")
      rows.append(attribution.status.rawValue)
      rows.append(attribution.grade?.text ?? "")
      rows.append(ties)
      rows.endRow()
    }
  }
}
