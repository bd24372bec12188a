extension NoteMarkup {
  /// Appends the note's HTML with its holes filled.
  ///
  /// Generic over the resolver, so that nothing is allocated or looked up dynamically per hole.
  @inlinable
  package func write<Resolver: NoteResolving>(into output: inout [UInt8], resolving resolver: Resolver) {
    html.withUnsafeBufferPointer { html in
      var written = 0
      for hole in holes {
        let offset = Int(hole.offset)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: html[written..<offset]))
        written = offset
        switch hole.content {
        case .linkURL: resolver.writeURL(ofLink: hole.index, into: &output)
        case .linkTitle: resolver.writeTitle(ofLink: hole.index, into: &output)
        case .fileURL: resolver.writeURL(ofFile: hole.index, into: &output)
        case .citation: resolver.writeMark(ofCitation: hole.index, into: &output)
        }
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: html[written...]))
    }
  }
}
