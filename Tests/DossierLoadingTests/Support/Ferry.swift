/// A small dossier that uses every form of the content format: files, a list, tables, inline events, relative dates.
enum Ferry {
  static let files: [(path: String, text: String)] =
    Samples.all + [
      ("dossier.yaml", "title: Ferry\nfeatured: [jana]\nvocabulary: {event_kinds: [sailed]}\n"),
      (
        "people/olga.md",
        """
        ---
        names: [Olga, {text: Ольга, lang: ru, kind: native}]
        in: radio, minute 2
        born: [1950~, {value: 1951, by: piotr}]
        claims:
          - {says: She waved., about: farewell, value: waved}
          - {id: olga-silent, says: She said nothing., about: farewell, value: silent, in: gazette, disputes: [olga-claim-1]}
        events: [{id: olga-waves, kind: other, relative: {to: sailing, offset: -1 day}}]
        relations: [{kind: spouse-of, to: piotr}]
        ---
        She knew [[jana]] and [[piotr|him]] [@radio, minute 2].
        """
      ),
      (
        "cases/crossing.md",
        """
        ---
        title: The Crossing
        kind: affair
        in: gazette
        parties: [jana as subject, piotr as witness]
        events:
          - {id: sailing, kind: sailed, relative: {to: arrest, offset: 4 days}, participants: [jana]}
          - {id: landing, kind: other, relative: {to: sailing, offset: 1 day}}
        ---
        See [[sailing]].
        """
      ),
      ("people.csv", "id,names,in,born.value,born.by\nivan,Ivan;Иван,gazette,1960,piotr\nnina,Nina,radio,,\n"),
      ("events.yaml", "- {id: storm, kind: other, when: 2003-07-17, place: harbor, in: gazette}\n"),
      (
        "claims.csv",
        "id,subject,says,in,by\n,jana,She left.,gazette,piotr;two dock workers\nstorm-claim,storm,It rained.,radio,\n"
      ),
      ("notes/about.md", "---\ntitle: About\n---\nAll of [[crossing]].\n"),
    ]
}
