/// One name in a folder.
struct DirectoryEntry {
  enum Kind {
    case file, folder, symbolicLink
    /// A pipe, socket or device: never opened.
    case special
  }

  let name: FileName
  let kind: Kind
}
