import DossierLoading
import DossierPublishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The images, stylesheets and fonts that the single file takes in.
struct SingleFiles: Sendable {
  private let templateFiles: [String: [UInt8]]
  private let assets: [String: AssetFile]
  private let content: ContentFolder?

  init(_ templates: TemplateFolder, _ content: ContentFolder) throws(PagePathError) {
    var templateFiles: [String: [UInt8]] = [:]
    for file in templates.files where !file.path.hasSuffix(".html") {
      templateFiles[String(decoding: try PagePath(parsing: file.path).encoded, as: UTF8.self)] = file.bytes
    }
    var assets: [String: AssetFile] = [:]
    for asset in content.assets {
      assets[String(decoding: try SiteAssets.path(of: asset).encoded, as: UTF8.self)] = asset
    }
    self.templateFiles = templateFiles
    self.assets = assets
    self.content = content
  }

  /// Files of templates alone, by path.
  init(templateFiles: [String: [UInt8]]) {
    self.templateFiles = templateFiles
    assets = [:]
    content = nil
  }

  /// Whether a path of the site, as URLs have it, is a file of the content folder.
  func isAsset(_ path: String) -> Bool { assets[path] != nil }

  /// The bytes of a file of the site by its path from the root, as URLs have it; nil if there is none.
  func bytes(of path: String) throws -> [UInt8]? {
    if let bytes = templateFiles[path] { return bytes }
    guard let asset = assets[path] else { return nil }
    return try content?.bytes(of: asset)
  }

  /// A URL that holds the whole file; nil if there is none.
  func dataURL(of path: String) throws -> [UInt8]? {
    guard let bytes = try bytes(of: path) else { return nil }
    return Array("data:\(Self.mediaType(of: path));base64,".utf8) + Data(bytes).base64EncodedData()
  }

  /// A stylesheet with the images and fonts that it names, fit for a `<style>` element; nil if there is none.
  func stylesheet(_ path: String) throws -> [UInt8]? {
    guard let bytes = try bytes(of: path) else { return nil }
    let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    return try Stylesheet.embedding(in: bytes) { try dataURL(of: SingleAnchors.resolved($0, in: folder)) }
  }

  private static func mediaType(of path: String) -> String {
    switch path.split(separator: ".").last?.lowercased() {
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "avif": "image/avif"
    case "ico": "image/x-icon"
    case "woff2": "font/woff2"
    case "woff": "font/woff"
    case "ttf": "font/ttf"
    case "otf": "font/otf"
    default: "application/octet-stream"
    }
  }
}
