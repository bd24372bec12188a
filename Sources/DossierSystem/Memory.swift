#if canImport(Glibc)
  import CMalloc
#endif

/// The memory of this program.
package enum Memory {
  /// Gives the system back what was let go, which the C library of Linux keeps for what may be asked for next: to be called after a
  /// stage that held much of which the later ones need little.
  package static func giveBack() {
    #if canImport(Glibc)
      malloc_trim(0)
    #endif
  }
}
