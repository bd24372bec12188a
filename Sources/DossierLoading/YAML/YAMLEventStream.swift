import CLibYAML

/// The events of one YAML text, one after the other; all contact with libyaml is in this file.
///
/// It lives only inside ``read(_:_:)``, because libyaml reads from the caller's bytes and keeps pointers to its own state.
struct YAMLEventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Calls `body` with the events of `bytes`, which are not copied. The bytes must be UTF-8 without a byte order mark.
  static func read<Result, Failure: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (inout YAMLEventStream) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    let isInitialized = yaml_parser_initialize(parser)
    precondition(isInitialized == 1, "out of memory")
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    var stream = YAMLEventStream(parser: parser)
    return try body(&stream)
  }

  /// The next event. After `streamEnd` there is none.
  ///
  /// - Throws: what libyaml holds against the text at this point.
  mutating func next() throws(YAMLSyntaxError) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
    defer { yaml_event_delete(&event) }
    let start = YAMLMark(event.start_mark)
    let end = YAMLMark(event.end_mark)
    switch event.type {
    case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, start: start, end: end)
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, start: start, end: end)
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, start: start, end: end)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return YAMLEvent(
        kind: .scalar, start: start, end: end, text: String(decoding: bytes, as: UTF8.self),
        style: ScalarStyle(scalar.style), anchor: string(scalar.anchor), tag: string(scalar.tag))
    case YAML_ALIAS_EVENT:
      return YAMLEvent(kind: .alias, start: start, end: end, text: string(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.data.sequence_start
      return YAMLEvent(
        kind: .sequenceStart, start: start, end: end, anchor: string(sequence.anchor), tag: string(sequence.tag))
    case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .sequenceEnd, start: start, end: end)
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      return YAMLEvent(
        kind: .mappingStart, start: start, end: end, anchor: string(mapping.anchor), tag: string(mapping.tag))
    case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mappingEnd, start: start, end: end)
    default: return YAMLEvent(kind: .streamEnd, start: start, end: end)
    }
  }

  private func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let pointer else { return nil }
    return String(cString: pointer)
  }

  private func syntaxError() -> YAMLSyntaxError {
    let hasContext = parser.pointee.context != nil
    return YAMLSyntaxError(
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "out of memory",
      place: YAMLMark(parser.pointee.problem_mark),
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      contextPlace: hasContext ? YAMLMark(parser.pointee.context_mark) : nil)
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: mark.line, column: mark.column)
  }
}

extension ScalarStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    self =
      switch style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .plain
      }
  }
}
