import DossierLoading
import DossierPublishing

/// Where the images and other files of a content folder lie in the site.
enum SiteAssets {
  /// The folder of the site that holds them, apart from the assets of templates.
  static let folder = "files"

  /// `images/ferry.jpg` of the content lies at `files/images/ferry.jpg`.
  static func path(of asset: AssetFile) throws(PagePathError) -> PagePath {
    try PagePath(parsing: "\(folder)/\(asset.path)")
  }
}
