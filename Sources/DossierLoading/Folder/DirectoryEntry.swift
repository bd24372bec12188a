/// One name in a folder.
package struct DirectoryEntry {
  package enum Kind {
    case file, folder, symbolicLink
    /// A pipe, socket or device: never opened.
    case special
  }

  package let name: FileName
  package let kind: Kind
}
