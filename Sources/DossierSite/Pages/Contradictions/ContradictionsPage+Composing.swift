import DossierModel

extension ContradictionsPage {
  init(_ site: SiteContext) {
    var composer = ViewComposer(site, path: PagePath.contradictions.text)
    let conflicts = site.graph.conflicts
    let total =
      "\(composer.phrases.count(conflicts.count, .contradiction)) in \(composer.phrases.count(site.dossier.claims.count, .claim))"
    var subjects: [ConflictSubjectView] = []
    var last: RecordReference?
    for conflict in conflicts {
      if conflict.subject != last {
        subjects.append(ConflictSubjectView(link: composer.textLink(conflict.subject)))
        last = conflict.subject
      }
      subjects[subjects.count - 1].conflicts.append(composer.matrix(conflict))
    }
    self.init(
      frame: composer.frame(
        title: "Contradictions", description: total, at: .contradictions),
      total: total, subjects: subjects)
  }
}
