/// A small made-up dossier in Russian, with a page of every kind and something for each text that templates have.
///
/// Nothing that its authors write has two Latin letters in a row, so that where readers see some, the program put them there.
enum RussianDossier {
  static let records: [(path: String, text: String)] = [
    (
      "dossier.yaml",
      """
      title: Паром
      subtitle: Проба
      description: О пароме.
      language: ru
      publisher: Редакция
      contact: Редакция
      licence: Свободно
      method: Всё указано.
      base_url: https://example.org
      editions:
        - {date: 2024-03-01, title: Вторая, summary: Новое}
      featured: [delo]
      topics:
        departure: Отъезд
        money: Деньги
        born: Рождение
        died: Смерть
        birthplace: Место рождения
        nationality: Гражданство
        gender: Пол
        occupation: Занятие
        country: Страна
        seat: Место
        founded: Основание
        dissolved: Роспуск
        jurisdiction: Право
        place: Место события
        opened: Начало
        closed: Конец
        official-charge: Обвинение
        alleged-reason: Причина
        beneficiary: Кому выгодно
        stage: Стадия
        sentence: Приговор
        when: Время
      """
    ),
    (
      "cases/delo.md",
      """
      ---
      title: Дело парома
      kind: disappearance
      summary: О пропаже.
      jurisdiction: strana
      stage: [{value: convicted}, {value: appeal, by: сосед}]
      official_charge: [измена, {value: шпионаж, by: сосед}]
      alleged_reason: {value: месть, by: сосед}
      beneficiary: {id: sluzhba, by: сосед, status: alleged}
      opened: 2003-09
      closed: 2005
      place: gorod
      in: gazeta, стр. 2
      parties:
        - {who: anna, role: accused, outcome: convicted}
        - {who: boris, role: witness, outcome: unknown}
        - {who: sluzhba}
      sentence:
        - {kind: prison, amount: 14, unit: years, of: anna, court: sluzhba, date: 2005}
        - {kind: fine, amount: 40000, unit: рублей, of: anna}
        - {kind: death, of: boris, suspended: {amount: 2, unit: years}}
      events:
        - {id: otplytie, kind: other, title: Отплытие, when: 2003-07-14, place: gorod, participants: [{who: anna, role: passenger}], says: "Он ушёл."}
        - {id: arest, kind: arrested, when: [{value: 2003-07}, {value: 2004, by: сосед}], participants: [anna], status: disputed}
        - {id: sud, kind: convicted, relative: {to: otplytie, offset: about 2 weeks}, participants: [anna]}
        - {id: pismo, kind: other, title: Письмо}
      ---
      """
    ),
    (
      "notes/about.md",
      """
      ---
      title: О нас
      menu: yes
      ---
      Текст [@gazeta].
      """
    ),
    (
      "notes/method.md",
      """
      ---
      title: Как читать
      ---
      Текст.
      """
    ),
    (
      "organizations/pusto.md",
      """
      ---
      names: [Контора]
      in: gazeta
      ---
      """
    ),
    (
      "organizations/radio.md",
      """
      ---
      names: [Радио]
      kind: media
      part_of: sluzhba
      in: gazeta
      ---
      """
    ),
    (
      "organizations/sluzhba.md",
      """
      ---
      names: [Служба]
      kind: ministry
      country: strana
      place: gorod
      founded: 1917
      dissolved: 1991
      in: gazeta
      ---
      """
    ),
    (
      "people/anna.md",
      """
      ---
      names:
        - Анна
        - {text: Аня, kind: nickname}
        - {text: Волна, kind: codename, status: denied}
        - {text: Петрова, kind: birth}
      identity: surname-only
      described_as: женщина с парома
      summary: Пассажирка.
      tags: [порт]
      in: gazeta
      born: [{value: 1952, place: gorod}, {value: 1953-05, by: сосед}]
      died: 2003~
      gender: female
      nationality: strana
      occupations: [врач]
      positions:
        - {title: Врач, organization: sluzhba, from: 1990, to: 2003}
      identifiers:
        - {kind: passport-number, value: 12, country: strana, from: 1990, to: 2000}
      relations:
        - {kind: sibling-of, to: boris}
        - {kind: other, to: sluzhba}
      claims:
        - id: uehala
          about: departure
          value: уехала
          says: Она уехала.
          when: "[2003-07-11..2003-07-20]"
          place: gorod
          by: [boris, два моряка]
          via: radio
          in: gazeta, стр. 4
          status: alleged
          grade: C3
          made_on: 2003-08
          counts: [{number: 2, unit: чемодана, what: чемоданы, precision: at-least}]
        - id: ostalas
          about: departure
          value: осталась
          says: Она осталась.
          by: boris
          status: denied
          disputes: [uehala]
        - id: deneg
          about: money
          says: Было много денег.
          supports: [uehala]
          in: kopia
      findings:
        - {about: departure, says: Паром не ходил., by: А. Редактор, on: 2024-02-01, verdict: contradictory}
      counts:
        - {what: деньги, number: 5200, unit: рублей, precision: about, as_of: 2003}
      links: [{url: "https://example.org/x", label: Ещё}]
      ---
      Её брат [[boris]] отрицал [@gazeta, стр. 6] и [@gazeta, стр. 6].

      ## Раздел

      Текст.
      """
    ),
    (
      "people/bez.md",
      """
      ---
      names: [Вера]
      ---
      """
    ),
    (
      "people/boris.md",
      """
      ---
      names: [Борис]
      in: gazeta
      ---
      """
    ),
    (
      "places/gorod.md",
      """
      ---
      names: [Город]
      kind: city
      part_of: strana
      coordinates: {lat: 54.5, lon: 10.1}
      in: gazeta
      ---
      """
    ),
    (
      "places/strana.md",
      """
      ---
      names: [Страна]
      kind: country
      in: gazeta
      ---
      """
    ),
    (
      "sources/gazeta.md",
      """
      ---
      title: "Пропала"
      type: article-newspaper
      author: anna
      publisher: radio
      published: 2003-08-02
      accessed: 2023-11-05
      lang: ru
      url: https://example.org/a
      grade: B2
      ---
      """
    ),
    (
      "sources/kopia.md",
      """
      ---
      title: Копия
      type: webpage
      republishes: gazeta
      publisher: unknown
      published: unknown
      ---
      """
    ),
    (
      "sources/slyshali.md",
      """
      ---
      title: Слышали
      type: interview
      known_through: [gazeta]
      publisher: unknown
      published: 2001
      ---
      """
    ),
  ]
}
