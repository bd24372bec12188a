#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One name in a folder and what lies there.
struct FolderEntry: Hashable {
  enum Kind: Hashable {
    case file, folder, symbolicLink, special

    init(mode: mode_t) {
      switch mode & S_IFMT {
      case S_IFREG: self = .file
      case S_IFDIR: self = .folder
      case S_IFLNK: self = .symbolicLink
      default: self = .special
      }
    }

    /// From `d_type` of `readdir`; nil where the file system doesn't tell.
    init?(directoryType: Int32) {
      switch directoryType {
      case Int32(DT_UNKNOWN): return nil
      case Int32(DT_REG): self = .file
      case Int32(DT_DIR): self = .folder
      case Int32(DT_LNK): self = .symbolicLink
      default: self = .special
      }
    }

    /// What it is in the way of a file or folder of the site.
    var obstacle: PublishingError.Obstacle {
      switch self {
      case .file: .file
      case .folder: .folder
      case .symbolicLink: .symbolicLink
      case .special: .special
      }
    }
  }

  let name: String
  let kind: Kind
}
