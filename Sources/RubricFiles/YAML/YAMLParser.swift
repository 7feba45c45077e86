private import CLibYAML
import SourceDiagnostics

/// Builds the tree of one file from libyaml's events, which alone carry the end of each key and value.
///
/// Reuse within YAML (aliases, merge keys), tags, directives and second documents are refused: what a definition
/// says must be readable at its place.
struct YAMLParser {
  private let source: YAMLEventSource
  private let collector: DiagnosticCollector
  /// Where a syntax fault cut the file short.
  private var cut: SourcePosition?

  private var isCut: Bool { cut != nil }

  static func parse(_ bytes: [UInt8], file: String, collector: DiagnosticCollector) -> YAMLDocument? {
    let source = YAMLEventSource(bytes: bytes, file: file)
    var parser = YAMLParser(source: source, collector: collector)
    return parser.document()
  }

  private init(source: YAMLEventSource, collector: DiagnosticCollector) {
    self.source = source
    self.collector = collector
  }

  private mutating func document() -> YAMLDocument? {
    guard let start = nextDocument() else {
      if !isCut { collector.report(.emptyFile(at: SourceSpan(file: source.file))) }
      return nil
    }
    if start.hasDirectives { collector.report(.refusedConstruct(.directive, at: start.span)) }
    guard let event = next(), let root = node(event, depth: 1) else { return nil }
    if !isCut, next() != nil, let second = nextDocument() {
      collector.report(.refusedConstruct(.secondDocument, at: second.span))
    }
    return YAMLDocument(root: root, cut: cut)
  }

  /// The next document start; `nil` at the end of the stream or at a syntax fault.
  private mutating func nextDocument() -> YAMLEvent? {
    while let event = next() {
      switch event.kind {
      case .documentStart: return event
      case .streamEnd: return nil
      default: continue
      }
    }
    return nil
  }

  private mutating func next() -> YAMLEvent? {
    if isCut { return nil }
    do throws(YAMLSyntaxFault) {
      return try source.next()
    } catch {
      cut = error.place
      collector.report(error.diagnostic(file: source.file))
      return nil
    }
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) -> YAMLNode? {
    if depth > YAMLDocument.maximumDepth {
      cut = event.span.start
      collector.report(.tooDeep(at: event.span))
      return nil
    }
    if event.hasAnchor { collector.report(.refusedConstruct(.anchor, at: event.span)) }
    if event.hasTag { collector.report(.refusedConstruct(.tag, at: event.span)) }
    switch event.kind {
    case .scalar(let text, let isBlank): return YAMLNode(.scalar(text), at: event.span, isBlank: isBlank)
    case .sequenceStart: return sequence(event, depth: depth)
    case .mappingStart: return mapping(event, depth: depth)
    case .alias:
      collector.report(.refusedConstruct(.alias, at: event.span))
      return YAMLNode(.scalar(""), at: event.span, isBlank: true, isUnknown: true)
    default: preconditionFailure("libyaml began a node with an event that is no node")
    }
  }

  private mutating func sequence(_ start: YAMLEvent, depth: Int) -> YAMLNode {
    var items: [YAMLNode] = []
    var end = start.span.end
    while let event = next() {
      if event.kind == .sequenceEnd {
        end = event.isFlowEnd ? event.span.end : end
        break
      }
      guard let item = node(event, depth: depth + 1) else { break }
      items.append(item)
      end = item.span.end
    }
    return YAMLNode(.sequence(items), at: start.span.extended(to: end))
  }

  private mutating func mapping(_ start: YAMLEvent, depth: Int) -> YAMLNode {
    var entries: [YAMLNode.Entry] = []
    var firstPlaces: [String: SourceSpan] = [:]
    var end = start.span.end
    while let keyEvent = next() {
      if keyEvent.kind == .mappingEnd {
        end = keyEvent.isFlowEnd ? keyEvent.span.end : end
        break
      }
      guard let key = node(keyEvent, depth: depth + 1), let valueEvent = next(),
        let value = node(valueEvent, depth: depth + 1)
      else { break }
      end = max(key.span.end, value.span.end)
      guard let name = keyName(key, keyEvent) else { continue }
      if let first = firstPlaces[name] {
        collector.report(.repeatedKey(name, at: key.span, first: first))
        continue
      }
      firstPlaces[name] = key.span
      entries.append(YAMLNode.Entry(key: name, keySpan: key.span, value: value))
    }
    return YAMLNode(.mapping(entries), at: start.span.extended(to: end))
  }

  /// The text of a key; what cannot be one is reported and left out.
  private func keyName(_ key: YAMLNode, _ event: YAMLEvent) -> String? {
    guard let text = key.text else {
      if event.kind != .alias { collector.report(.refusedConstruct(.complexKey, at: key.span)) }
      return nil
    }
    if text == "<<" {
      collector.report(.refusedConstruct(.mergeKey, at: key.span))
      return nil
    }
    return text
  }
}

extension SourceSpan {
  fileprivate func extended(to end: SourcePosition) -> SourceSpan {
    SourceSpan(file: file, start: start, end: end)
  }
}
