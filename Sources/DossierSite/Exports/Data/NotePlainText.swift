import DossierModel

extension ResolvedNote {
  /// Gives `take` the note's text without markup in UTF-8, stretch by stretch; links without a label read as what they lead to.
  func readText(labels: borrowing RecordLabels, _ take: NoteText.Taking) {
    body.readText(title: { link in targets[link].map { labels[$0] } }, take)
  }
}
