import DossierModel
import DossierPublishing

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
      try rows.handOver(from: ExportPiece.length, to: take)
    }
    try rows.handOver(to: take)
  }

  private func write(_ id: ClaimID, to rows: inout CSVRows) {
    site.dossier.claims.lend(id) { write($0, id, to: &rows) }
  }

  private func write(_ claim: borrowing Claim, _ id: ClaimID, to rows: inout CSVRows) {
    let kind = claim.subject.kind.noun
    let subject = site.dossier.slug(of: claim.subject)
    let when = claim.when?.date
    let bounds = when?.bounds
    let (edtf, earliest, latest) = (when?.edtf ?? "", bounds?.earliest?.isoText ?? "", bounds?.latest?.isoText ?? "")
    let place = claim.place.map(site.name(of:)) ?? ""
    let concerns = Self.joined(claim.concerns) { site.dossier.slug(of: $0) }
    let disputes = Self.joined(claim.disputes) { site.dossier.claims[$0].slug }
    let supports = Self.joined(claim.supports) { site.dossier.claims[$0].slug }
    let address = site.address(of: .claim(id))
    for index in claim.attributions.indices {
      rows.append(claim.slug)
      rows.append(String(index + 1))
      rows.append(kind)
      rows.append(subject)
      site.labels.lend(claim.subject) { rows.append(utf8: $0) }
      rows.append(claim.topic ?? "")
      rows.append(claim.value ?? "")
      rows.append(claim.says)
      rows.append(edtf)
      rows.append(earliest)
      rows.append(latest)
      rows.append(claim.when?.words ?? "")
      rows.append(place)
      claim.attributions.lend(index) { write($0, to: &rows) }
      rows.append(concerns)
      rows.append(disputes)
      rows.append(supports)
      rows.append(address)
      rows.endRow()
    }
  }

  /// The cells that tell who says so.
  private func write(_ attribution: borrowing Attribution, to rows: inout CSVRows) {
    rows.append(Self.joined(attribution.speakers) { site.name(of: $0) })
    rows.append(Self.joined(attribution.relays) { site.name(of: $0) })
    if let citation = attribution.source {
      rows.append(site.dossier.sources[citation.source].header.slug)
      site.labels.lend(.source(citation.source)) { rows.append(utf8: $0) }
      rows.append(citation.locator)
    } else {
      for _ in 0..<3 { rows.append("") }
    }
    rows.append(attribution.madeOn?.edtf ?? "")
    rows.append(attribution.status.rawValue)
    rows.append(attribution.grade?.text ?? "")
  }

  private static func joined<Element>(_ elements: [Element], _ text: (Element) -> String) -> String {
    switch elements.count {
    case 0: ""
    case 1: text(elements[0])
    default: elements.map(text).joined(separator: "; ")
    }
  }
}
