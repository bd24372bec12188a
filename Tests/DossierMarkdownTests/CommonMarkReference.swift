import CCommonMark

/// What libcmark itself makes of a text, in its safe mode.
func htmlByCommonMark(_ text: String) -> String {
  let bytes = Array(text.utf8).map { CChar(bitPattern: $0) }
  guard let html = cmark_markdown_to_html(bytes, bytes.count, CMARK_OPT_DEFAULT) else { return "" }
  defer { cmark_get_default_mem_allocator().pointee.free(html) }
  return String(cString: html)
}
