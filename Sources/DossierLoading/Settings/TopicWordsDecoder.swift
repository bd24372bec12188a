import DossierDiagnostics
import DossierModel

/// The words for topics: a mapping whose keys are the authors' own.
struct TopicWordsDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> TopicWords? {
    guard let entries = node.entries else {
      scope.report(.wrongShape(expected: "a mapping of topics to their words", found: node))
      return nil
    }
    return TopicWords(
      entries.compactMap { entry in
        let words = scope.value(entry.value, .text)
        let key = DataNode(.scalar(entry.key.value, .plain), at: entry.key.range)
        guard scope.value(key, .topic) != nil, let words else { return nil }
        return TopicWords.Wording(entry.key, words: words)
      })
  }
}

extension ValueDecoder where Self == TopicWordsDecoder {
  static var topicWords: TopicWordsDecoder { TopicWordsDecoder() }
}
