#if canImport(Glibc)
  import CMalloc
#endif

/// The memory of this program.
package enum Memory {
  /// Has each list of a megabyte or more lie in memory of its own, which the system has back as soon as the list is let go: to be
  /// called first of all.
  ///
  /// The C library of Linux does so by itself only until the first of them is let go. From then on it keeps lists of up to 32 MB
  /// among all others, and what a large dossier's tables leave behind while they are made lies unused between these.
  package static func keepLongListsApart() {
    #if canImport(Glibc)
      mallopt(M_MMAP_THRESHOLD, 1 << 20)
    #endif
  }

  /// Fewer records or pages than this leave less behind than it takes to find it.
  private static let leastCount = 500

  /// Gives the system back what was let go, which the C library of Linux keeps for what may be asked for next: to be called after a
  /// stage that held much of which the later ones need little.
  ///
  /// - Parameter count: of how many records or pages it was made.
  package static func giveBack(after count: Int) {
    #if canImport(Glibc)
      if count >= leastCount { malloc_trim(0) }
    #endif
  }
}
