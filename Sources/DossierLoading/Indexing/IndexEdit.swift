import DossierDiagnostics
import DossierModel

/// Files that now hold other records than before, and what becomes of the numbers of all records: those that stay keep theirs, those that
/// come get free ones between their neighbors'.
///
/// Gives up where a full indexing would have to complain, or where it would change ids that other files get made for them: those cases are
/// rare enough for everything to be indexed anew.
struct IndexEdit {
  private(set) var index: RecordIndex
  private(set) var files: [IndexedFile] = []
  /// Records that no longer exist, or that have another number now.
  private(set) var gone: Set<RecordReference> = []
  /// The ids of records that did not exist before, or have another number now.
  private(set) var come: Set<String> = []
  private let former: [SourceFileID: ResolvedFile]
  /// The records of the edited and the removed files before, by their ids.
  private var stock: [String: RecordReference] = [:]

  /// - Parameters:
  ///   - declared: the files that are new or hold other records than before.
  ///   - removed: files that are no more.
  ///   - former: all files before.
  ///   - claimFiles: those of them that hold claims, by their paths.
  init?(
    _ declared: [DeclaredFile], removed: Set<SourceFileID>, index: RecordIndex, former: [SourceFileID: ResolvedFile],
    claimFiles: [ContentFile]
  ) {
    self.index = index
    self.former = former
    let whole = declared.sorted { $0.file.path < $1.file.path }
    // What stands above and below the rows that came or went keeps its numbers.
    let ends = whole.map { former[$0.file.id]?.sameEnds(as: $0) ?? (first: 0, last: 0) }
    let declared = zip(whole, ends).map { $0.only($1.first..<$0.declarations.count - $1.last) }
    for id in removed {
      for entry in former[id]?.entries ?? [] { stock[entry.slug] = entry.reference }
    }
    for (file, ends) in zip(whole, ends) {
      for entry in former[file.file.id]?.entries.dropFirst(ends.first).dropLast(ends.last) ?? [] {
        stock[entry.slug] = entry.reference
      }
    }
    var slugs: [[String]] = []
    for file in declared {
      guard let names = names(in: file, stock) else { return nil }
      slugs.append(names)
    }
    let all = slugs.joined()
    let unique = Set(all)
    guard unique.count == all.count, unique.allSatisfy({ stock[$0] != nil || index[$0] == nil }) else { return nil }
    let differing = unique.symmetricDifference(stock.keys)
    guard !sharesStems(of: differing, declared, slugs) else { return nil }

    var references: [String: RecordReference] = [:]
    for (file, names) in zip(declared, slugs) {
      for (declaration, slug) in zip(file.declarations, names) where declaration.kind != .claim {
        if let reference = stock[slug], reference.kind == declaration.kind { references[slug] = reference }
      }
    }
    for (slug, reference) in stock where reference.kind != .claim && references[slug] == nil { remove(reference) }
    for (file, names) in zip(declared, slugs) {
      for (declaration, slug) in zip(file.declarations, names)
      where declaration.kind != .claim && references[slug] == nil {
        guard let number = self.index.freeNumber(for: slug, declaration.kind) else { return nil }
        references[slug] = RecordReference(declaration.kind, number)
        come.insert(slug)
        self.index.set(slug, to: RecordReference(declaration.kind, number), at: declaration.range)
      }
    }
    guard numberClaims(declared, slugs, removed, claimFiles, &references) else { return nil }
    for (position, (file, names)) in zip(declared, slugs).enumerated() {
      let (all, ends) = (whole[position].declarations, ends[position])
      let entries = former[file.file.id]?.entries ?? []
      var records = zip(all, entries).prefix(ends.first).map(IndexedRecord.init)
      for (declaration, slug) in zip(file.declarations, names) {
        guard let reference = references[slug] else { return nil }
        self.index.set(slug, to: reference, at: declaration.range)
        records.append(IndexedRecord(declaration: declaration, slug: slug, reference: reference, isDuplicate: false))
      }
      records += zip(all.suffix(ends.last), entries.suffix(ends.last)).map(IndexedRecord.init)
      files.append(IndexedFile(file: file.file, records: records))
    }
  }

  private mutating func remove(_ reference: RecordReference) {
    gone.insert(reference)
    index.remove(reference)
  }

  // MARK: Ids

  /// The ids of all that a file declares, as a full indexing gives them; nil if it would complain, or has to be asked.
  private func names(in file: DeclaredFile, _ stock: [String: RecordReference]) -> [String]? {
    let before = former[file.file.id]?.entries ?? []
    /// The ids that were made for claims without one, by the id of the record that they stand in.
    var made: [String: [String]] = [:]
    for entry in before where entry.written == nil {
      guard let owner = entry.owner else { return nil }
      made[before[owner].slug, default: []].append(entry.slug)
    }
    var names: [String] = []
    var counts: [String: Int] = [:]
    for declaration in file.declarations {
      if let id = declaration.id?.value {
        guard Slug.isValid(id), Slug.reason(against: id) == nil else { return nil }
        names.append(id)
        continue
      }
      guard declaration.kind == .claim, let owner = declaration.owner else { return nil }
      let count = counts[names[owner], default: 0]
      counts[names[owner]] = count + 1
      let known = made[names[owner]] ?? []
      names.append(known.count > count ? known[count] : "\(names[owner])-claim-\(count + 1)")
    }
    return names
  }

  /// What ids are made of for claims without one, of an id of that form: all before its number.
  private static func stem(ofMade slug: String) -> Substring? {
    guard let dash = slug.utf8.lastIndex(of: UInt8(ascii: "-")), slug[..<dash].hasSuffix("-claim") else { return nil }
    let number = slug.utf8[slug.utf8.index(after: dash)...]
    return number.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? slug[..<dash] : nil
  }

  /// Whether ids of the same stems as these were written by hand, or were made for claims outside their records: their numbers depend on
  /// each other then.
  private func sharesStems(of differing: Set<String>, _ declared: [DeclaredFile], _ slugs: [[String]]) -> Bool {
    let stems = Set(differing.compactMap(Self.stem))
    guard !stems.isEmpty else { return false }
    func isOfStem(_ slug: String) -> Bool { Self.stem(ofMade: slug).map(stems.contains) ?? false }
    for (file, names) in zip(declared, slugs) {
      for (declaration, slug) in zip(file.declarations, names) where declaration.id != nil && isOfStem(slug) {
        return true
      }
    }
    return former.values.contains { file in
      file.entries.contains { $0.kind == .claim && ($0.written != nil || $0.owner == nil) && isOfStem($0.slug) }
    }
  }

  // MARK: Claims

  /// Numbers the claims of all files by where they are written; whether there was room.
  private mutating func numberClaims(
    _ declared: [DeclaredFile], _ slugs: [[String]], _ removed: Set<SourceFileID>, _ claimFiles: [ContentFile],
    _ references: inout [String: RecordReference]
  ) -> Bool {
    let edited = Set(declared.map(\.file.id))
    let others = claimFiles.filter { !removed.contains($0.id) && !edited.contains($0.id) }
    var free = stock.filter { $0.value.kind == .claim }
    var given: [(path: String, last: Int)] = []
    var fresh: [(slug: String, number: Int, range: SourceRange)] = []
    for (file, names) in zip(declared, slugs) {
      let claims = zip(file.declarations, names).filter { $0.0.kind == .claim }
      guard !claims.isEmpty else { continue }
      let place = others.partitioningIndex { $0.path > file.file.path }
      var low = place > 0 ? former[others[place - 1].id]?.claims?.upperBound : nil
      if let last = given.last, last.last > low ?? 0 { low = last.last }
      let high = place < others.count ? former[others[place].id]?.claims?.lowerBound : nil
      var numbers: [Int?] = []
      var last = low ?? 0
      for (_, slug) in claims {
        guard let number = free[slug]?.index, number > last, high.map({ number < $0 }) ?? true else {
          numbers.append(nil)
          continue
        }
        numbers.append(number)
        last = number
      }
      guard let filled = Self.filled(numbers, above: low, below: high) else { return false }
      for ((declaration, slug), number) in zip(claims, filled) {
        references[slug] = RecordReference(.claim, number)
        if stock[slug]?.index == number, stock[slug]?.kind == .claim {
          free[slug] = nil
        } else {
          fresh.append((slug, number, declaration.range))
        }
      }
      if let last = filled.last { given.append((file.file.path, last)) }
    }
    for reference in free.values { remove(reference) }
    for claim in fresh {
      come.insert(claim.slug)
      index.set(claim.slug, to: RecordReference(.claim, claim.number), at: claim.range)
    }
    return true
  }

  /// Numbers for those that have none, between those that have; nil if there is no room.
  private static func filled(_ numbers: [Int?], above low: Int?, below high: Int?) -> [Int]? {
    var filled: [Int] = []
    var waiting = 0
    for number in numbers + [nil] {
      let isEnd = filled.count + waiting == numbers.count
      if number == nil, !isEnd {
        waiting += 1
        continue
      }
      if waiting > 0 {
        guard let run = NumberRoom.numbers(waiting, above: filled.last ?? low, below: number ?? high) else {
          return nil
        }
        filled += run
        waiting = 0
      }
      if let number { filled.append(number) }
    }
    return filled
  }
}

extension IndexedRecord {
  /// A record with the number that it had before.
  fileprivate init(_ declaration: Declaration, _ entry: ResolvedFile.Entry) {
    self.init(declaration: declaration, slug: entry.slug, reference: entry.reference, isDuplicate: false)
  }
}
