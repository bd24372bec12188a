import DossierDiagnostics
import DossierModel

/// The keys of a finding.
enum FindingKey: UInt8, MappingKey {
  case id, topic, value, verdict, says, editor, date

  static let shape = MappingShape(
    "finding", Self.self,
    "The editors' own conclusion, signed and dated. It is never mixed with claims, and has no source: it rests on what the record says."
  )

  var field: Field {
    switch self {
    case .id: Field("id", .identifier, "A name for it")
    case .topic: Field("about", .topic, required: true, "What it is about, as in the claims that it weighs")
    case .value: Field("value", .text, "The short answer that it gives")
    case .verdict:
      Field(
        "verdict", .choice(Finding.Verdict.allCases.map(\.rawValue)),
        "Whether the accounts can all be true: what is `compatible` isn't counted as a contradiction, and the latest finding with a verdict holds. Else nothing is said of that"
      )
    case .says: Field("says", .text, required: true, "The conclusion and its reasons")
    case .editor: Field("by", .text, required: true, "Who signs it: the editor's name")
    case .date: Field("on", .date, required: true, "When it was drawn")
    }
  }
}

/// A conclusion of the editors.
struct FindingDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Finding? {
    guard let fields = scope.fields(of: node, FindingKey.self) else { return nil }
    let slug = scope.value(fields[.id], .topic)
    let topic = scope.value(fields[.topic], .topic)
    let value = scope.value(fields[.value], .text)
    let verdict = scope.value(fields[.verdict], ChoiceDecoder<Finding.Verdict>(noun: "verdict"))
    let says = scope.value(fields[.says], .sentenceText)
    let editor = scope.value(fields[.editor], .text)
    let date = scope.value(fields[.date], .date)
    guard let topic, let says, let editor, let date else { return nil }
    return Finding(
      slug: slug, topic: topic, value: value, verdict: verdict, says: says, editor: editor, date: date,
      range: node.range)
  }
}

extension ValueDecoder where Self == FindingDecoder {
  static var finding: FindingDecoder { FindingDecoder() }
}
