import DossierDiagnostics
package import DossierLoading
package import DossierPublishing
import DossierSystem
import DossierTemplate

/// Every file of a site: what is to be rendered, and files that are published as they are.
package struct SiteFiles: Sendable {
  /// Where a file's bytes come from.
  package enum Origin: Hashable, Sendable {
    /// An export or a page, by its number in the order of publication.
    case rendered(Int)
    /// A file from the folder of templates, by its position there.
    case template(Int)
    case asset(AssetFile)
  }

  /// The folder of the site in which the files of the content folder lie.
  package static let assetFolder = SiteAssets.folder

  package let plan: SitePlan
  private let templates: SiteTemplates
  private let templateFolder: TemplateFolder
  private let content: ContentFolder

  package init(plan: SitePlan, templates: SiteTemplates, templateFolder: TemplateFolder, content: ContentFolder) {
    self.plan = plan
    self.templates = templates
    self.templateFolder = templateFolder
    self.content = content
  }

  /// For publishing, with the bytes of everything that is not rendered.
  ///
  /// The exports come first: each takes as long as many pages, which other cores render meanwhile.
  func outputs() async throws -> SiteOutputs {
    let files = try copied().map { path, origin in SiteOutputs.File(path, try bytes(of: origin)) }
    let renderedCount = plan.exports.count + plan.pages.count
    let search = try await SearchIndex.build(of: plan.context).files
    // What was met is gone, and what was made of it a fraction of it.
    Memory.giveBack(after: plan.pages.count)
    let long = plan.exports.indices.filter { plan.exports[$0].long != nil }
    return SiteOutputs(
      pages: rendered + search.map(\.path), files: files, longPages: Set(long),
      render: { number, bytes in
        if number < renderedCount {
          render(number, into: &bytes)
        } else {
          search[number - renderedCount].write(into: &bytes)
        }
      },
      stream: { [plan] number, take in try plan.exports[number].long?.write(to: take) })
  }

  /// The files of search, which the others know nothing of: made of the whole dossier, at a time.
  package func searchIndex() throws -> SearchIndex {
    try SearchIndex(of: plan.context)
  }

  /// Where each file but those of search lies and comes from, nothing being rendered or read.
  package func origins() throws -> [PagePath: Origin] {
    let paths = rendered
    var origins = [PagePath: Origin](minimumCapacity: paths.count)
    for (number, path) in paths.enumerated() { origins[path] = .rendered(number) }
    for (path, origin) in try copied() { origins[path] = origin }
    return origins
  }

  /// Whether the same files come from the same places as in another site, whatever is in them: then ``origins()`` are the same.
  package func haveSameNames(as other: SiteFiles) -> Bool {
    plan.hasSamePages(as: other.plan) && content.assets == other.content.assets
      && templateFolder.files.map(\.path) == other.templateFolder.files.map(\.path)
  }

  /// The bytes of a file.
  ///
  /// - Throws: why a file of the content folder can't be read.
  package func bytes(of origin: Origin) throws -> [UInt8] {
    switch origin {
    case .rendered(let number):
      var bytes: [UInt8] = []
      render(number, into: &bytes)
      return bytes
    case .template(let position):
      let file = templateFolder.files[position]
      if file.path.hasSuffix(".css") { return CompactStyleSheet(file.bytes).bytes }
      // An author's script may hold anything, and somebody's licence or checksum may depend on its bytes.
      return file.isAsBuiltIn && file.path.hasSuffix(".js") ? CompactScript(file.bytes).bytes : file.bytes
    case .asset(let asset): return try content.bytes(of: asset)
    }
  }

  /// Where what a file shows was written; nothing for files that are published as they are.
  package func places(on origin: Origin) -> [PagePlace] {
    guard case .rendered(let number) = origin, number >= plan.exports.count else { return [] }
    var places = PagePlaces(of: plan.pages[number - plan.exports.count].content, in: plan.context).places
    if places.isEmpty, let settings = content.files.first(where: { $0.kind == .settings }) {
      places.append(PagePlace(kind: "dossier", anchor: "", label: settings.path, range: .wholeFile(settings.id)))
    }
    return places
  }

  private var rendered: [PagePath] {
    plan.exports.map(\.path) + plan.pages.map(\.path)
  }

  private func copied() throws -> [(path: PagePath, origin: Origin)] {
    var files: [(path: PagePath, origin: Origin)] = []
    for (position, file) in templateFolder.files.enumerated() where !file.path.hasSuffix(".html") {
      files.append((try PagePath(parsing: file.path), .template(position)))
    }
    for asset in content.assets { files.append((try SiteAssets.path(of: asset), .asset(asset))) }
    return files
  }

  private func render(_ number: Int, into bytes: inout [UInt8]) {
    guard number >= plan.exports.count else { return plan.exports[number].write(into: &bytes) }
    var output = OutputBuffer(capacity: 1 << 16)
    templates.render(plan.pages[number - plan.exports.count].content, of: plan.context, into: &output)
    output.append(to: &bytes)
  }
}
