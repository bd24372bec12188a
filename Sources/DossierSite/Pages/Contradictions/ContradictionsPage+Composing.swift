import DossierModel

extension ContradictionsPage {
  /// - Parameter page: from 1.
  init(page: Int, _ site: SiteContext) {
    var composer = ViewComposer(site, .contradictions, page: page)
    let conflicts = site.graph.conflicts
    let total = composer.phrases[
      .contradictionsInClaims,
      [
        .n: composer.phrases.differences(conflicts),
        .all: composer.phrases.count(site.dossier.claims.count, .claims),
      ]]
    var subjects: [ConflictSubjectView] = []
    var last: RecordReference?
    let range = OverviewList.contradictions.pagination(site.dossier, site.graph).range(ofPage: page)
    for conflict in conflicts[range] {
      if conflict.subject != last {
        subjects.append(ConflictSubjectView(link: composer.textLink(conflict.subject)))
        last = conflict.subject
      }
      subjects[subjects.count - 1].conflicts.append(composer.matrix(conflict))
    }
    let part = composer.part(
      of: .contradictions, titled: composer.phrases[.contradictionsTitle], page: page,
      total: composer.phrases.count(conflicts.count, .differences))
    self.init(
      frame: composer.frame(
        title: part.title, description: part.shown ?? total, at: .contradictions),
      total: total, shown: part.shown, subjects: subjects, pages: part.pages)
  }
}
