private import CLibYAML
import SourceDiagnostics

/// One step of a YAML file, freed of libyaml's memory.
struct YAMLEvent {
  enum Kind: Equatable {
    case streamStart, streamEnd, documentStart, documentEnd, sequenceStart, sequenceEnd, mappingStart, mappingEnd, alias
    case scalar(String, isBlank: Bool)
  }

  let kind: Kind
  let span: SourceSpan
  var hasAnchor = false
  var hasTag = false
  var hasDirectives = false

  /// A bracket ends a flow collection at its place; the end of a block collection lies at the token that follows it.
  var isFlowEnd: Bool { span.start != span.end }
}

/// Owns a libyaml parser over bytes that are known to be UTF-8 (a byte order mark is left out) and hands out its events.
final class YAMLEventSource {
  let file: String
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: SourceText

  init(bytes: [UInt8], file: String) {
    self.file = file
    text = SourceText(file: file, bytes: bytes)
    let content = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    self.bytes = .allocate(capacity: content.count)
    _ = self.bytes.initialize(from: content)
    parser = .allocate(capacity: 1)
    precondition(yaml_parser_initialize(parser) == 1, "libyaml has no memory for a parser")
    yaml_parser_set_input_string(parser, self.bytes.baseAddress, content.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    bytes.deallocate()
  }

  /// The next event; `nil` behind the end of the stream.
  func next() throws(YAMLSyntaxFault) -> YAMLEvent? {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
    defer { yaml_event_delete(&event) }
    return translate(event)
  }

  private func translate(_ event: yaml_event_t) -> YAMLEvent? {
    let span = span(event.start_mark, event.end_mark)
    switch event.type {
    case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, span: span)
    case YAML_STREAM_END_EVENT: return YAMLEvent(kind: .streamEnd, span: span)
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, span: span)
    case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .sequenceEnd, span: span)
    case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mappingEnd, span: span)
    case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias, span: span)
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let hasTags = start.tag_directives.start != start.tag_directives.end
      return YAMLEvent(kind: .documentStart, span: span, hasDirectives: start.version_directive != nil || hasTags)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return YAMLEvent(kind: .sequenceStart, span: span, hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return YAMLEvent(kind: .mappingStart, span: span, hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    case YAML_SCALAR_EVENT: return scalar(event)
    default: return nil
    }
  }

  private func scalar(_ event: yaml_event_t) -> YAMLEvent {
    let scalar = event.data.scalar
    let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    let isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
    let span = span(event.start_mark, event.end_mark)
    return YAMLEvent(
      kind: .scalar(text, isBlank: text.isEmpty && scalar.style == YAML_PLAIN_SCALAR_STYLE),
      span: isBlock ? trimmed(span) : span,
      hasAnchor: scalar.anchor != nil,
      hasTag: scalar.tag != nil
    )
  }

  /// libyaml ends a block scalar at the next token; its text ends with the last line indented like its first.
  private func trimmed(_ span: SourceSpan) -> SourceSpan {
    func indent(_ line: String) -> Int? {
      let spaces = line.utf8.prefix { $0 == 0x20 }.count
      return spaces < line.utf8.count ? spaces : nil
    }
    let lines = (span.start.line...span.end.line).map { text.line($0) ?? "" }
    guard let first = lines.dropFirst().lazy.compactMap(indent).first else { return span }
    let last = lines.indices.dropFirst().last { (indent(lines[$0]) ?? -1) >= first }
    guard let last else { return span }
    let end = SourcePosition(line: span.start.line + last, column: lines[last].unicodeScalars.count + 1)
    return SourceSpan(file: file, start: span.start, end: end)
  }

  private func span(_ start: yaml_mark_t, _ end: yaml_mark_t) -> SourceSpan {
    SourceSpan(file: file, start: position(start), end: position(end))
  }

  private func position(_ mark: yaml_mark_t) -> SourcePosition {
    SourcePosition(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private func fault() -> YAMLSyntaxFault {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    let context = parser.pointee.context.map { String(cString: $0) } ?? ""
    // Where the block around it begins says nothing; where a bracket or a quotation was opened says all.
    let isOpened = ["flow", "quoted", "simple key"].contains { context.contains($0) }
    let begin = isOpened ? position(parser.pointee.context_mark) : nil
    if parser.pointee.error == YAML_READER_ERROR {
      return YAMLSyntaxFault(problem: problem, place: place(ofByte: Int(parser.pointee.problem_offset)), begin: nil)
    }
    let place = position(parser.pointee.problem_mark)
    return YAMLSyntaxFault(problem: isTab(place) ? "tab" : problem, place: place, begin: begin)
  }

  private func isTab(_ place: SourcePosition) -> Bool {
    text.line(place.line)?.unicodeScalars.dropFirst(place.column - 1).first == "\t"
  }

  /// A reader fault has no mark, only the number of bytes before it.
  private func place(ofByte offset: Int) -> SourcePosition {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    return SourcePosition(line: line, column: 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 })
  }
}
