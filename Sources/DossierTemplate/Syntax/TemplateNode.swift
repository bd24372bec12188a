/// A piece of a parsed template.
enum TemplateNode: Sendable {
  /// Bytes of the source that are written as they are.
  case literal(Range<Int>)
  /// A text in other words than those of the source, not escaped yet, and the tag that marks it.
  case words(String, in: Range<Int>)
  case variable(TemplatePath)
  case section(Section)
  /// Another template, written in this place.
  case partial(Reference)
  case layout(Layout)
  /// A block, by its index among ``ParsedTemplate/blocks``.
  case block(Int)

  /// `{{#path}}…{{/path}}` or `{{^path}}…{{/path}}`.
  struct Section: Sendable {
    let path: TemplatePath
    let isInverted: Bool
    let content: [TemplateNode]
    /// The closing tag.
    let end: Range<Int>

    /// Whether of this and the other just one is there, as of `{{#path}}…{{/path}}` and `{{^path}}…{{/path}}`.
    func isComplement(of other: Section) -> Bool {
      path.text == other.path.text && isInverted != other.isInverted
    }
  }

  /// The name of a template or a block and its place.
  struct Reference: Sendable {
    let name: String
    let range: Range<Int>
  }

  /// `{{<template}}{{$block}}…{{/block}}{{/template}}`: another template with some of its blocks filled.
  struct Layout: Sendable {
    let template: Reference
    /// Indexes among ``ParsedTemplate/blocks``, in the order in which they were written; no two with one name.
    let blocks: [Int]
  }

  /// `{{$name}}…{{/name}}`: in a layout a place that can be filled, with what stands there otherwise; in
  /// ``Layout/blocks`` what fills it.
  struct Block: Sendable {
    let name: Reference
    let content: [TemplateNode]
  }
}
