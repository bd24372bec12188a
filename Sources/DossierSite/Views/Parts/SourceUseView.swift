import DossierDiagnostics
import DossierModel
import DossierTemplate

/// One source of this page.
struct SourceUseView: TemplateView {
  /// Lends what is told of the source.
  let handle: SiteHandle
  let id: SourceID
  let share: String

  static let fields = ViewFields<SourceUseView>("sourceUse", "One source of this page.") { fields in
    fields.view("source", "Name = its full title") { $0.handle.titleLink($0.id) }
    fields.text(
      "publisher", "Absent = not stated", isPresent: { $0.lend { $0.publisher != nil } },
      escapingWriter: { view, escaping, output in
        view.lend { source in
          source.publisher.lend { output.append(view.handle.site.dossier.title(of: $0), as: escaping) }
        }
      })
    fields.view("published", "Absent = not stated") { view, body in
      view.handle.site.dates.lend(.source(view.id), to: body)
    }
    fields.view("republishes", "A copy, no corroboration") { view, body in
      if let original = view.lend({ $0.republishes?.value }) { body(view.handle.titleLink(original)) }
    }
    fields.text("grade", "Grade") { $0.grade?.text }
    fields.text(
      "gradeMeaning", "Grade meaning", isPresent: { $0.grade != nil },
      writer: { view, output in
        if let grade = view.grade { view.handle.site.phrases.lendMeaning(of: grade) { output.append($0) } }
      })
    fields.text("share", "'14 statements'", \.share)
  }

  private var grade: AdmiraltyGrade? { lend { $0.header.attribution.grade } }

  /// Gives `body` the source where it lies.
  private func lend<Result>(_ body: (borrowing Source) -> Result) -> Result {
    handle.site.dossier.sources.holding(id).lend(to: body)
  }
}
