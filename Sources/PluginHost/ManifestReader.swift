import Assessment
import EvaluatorKit
import JSONText
import PluginProtocol
package import SourceDiagnostics

extension DiagnosticCode {
  package static let manifestUnreadable = DiagnosticCode(
    "E0511",
    title: LocalizedText(id: "manifest plugin harus satu objek JSON", en: "a plugin's manifest is one JSON object"),
    remedy: LocalizedText(
      id: "perbaiki \(PluginManifest.fileName) menurut panduan penulis plugin",
      en: "mend \(PluginManifest.fileName) after the guide for plugin authors"
    )
  )
  package static let manifestField = DiagnosticCode(
    "E0512",
    title: LocalizedText(
      id: "isian manifest plugin harus lengkap dan dalam batas",
      en: "the fields of a plugin's manifest are complete and within bounds"
    ),
    remedy: LocalizedText(
      id: "lihat isian yang diminta di panduan penulis plugin",
      en: "see the fields asked for in the guide for plugin authors"
    )
  )
  package static let manifestUnknownField = DiagnosticCode(
    "E0513",
    title: LocalizedText(id: "isian manifest tidak dikenal", en: "the manifest has a field that is not known"),
    remedy: LocalizedText(id: "hapus atau perbaiki namanya", en: "remove it or mend its name")
  )
}

extension DiagnosticCode {
  /// The rule with what was found behind it, in brackets.
  func stating(_ fact: String) -> LocalizedText {
    guard !fact.isEmpty else { return title }
    return LocalizedText(id: "\(title.id) (\(fact))", en: "\(title.en) (\(fact))")
  }
}

/// Reads a manifest and reports every fault of it.
package struct ManifestReader {
  private static let fields = [
    "takar", "id", "version", "protocol", "executable", "digest", "kinds", "limits", "reads",
  ]
  private static let limitFields = ["memory_mb", "batch_seconds", "output_mb", "open_files", "threads"]

  private let file: String
  private let collector: DiagnosticCollector

  package init(file: String, collector: DiagnosticCollector) {
    self.file = file
    self.collector = collector
  }

  /// The manifest, or `nil` with every fault reported.
  package func read(_ bytes: [UInt8]) -> PluginManifest? {
    let value: JSONValue
    do {
      value = try JSONParser.parse(bytes)
    } catch {
      let place = SourcePosition(line: error.line, column: error.column)
      report(.manifestUnreadable, error.reason.rawValue, at: SourceSpan(file: file, start: place, end: place))
      return nil
    }
    guard let object = value.object else {
      report(.manifestUnreadable, "")
      return nil
    }
    let before = collector.errorCount
    reportUnknown(object, among: Self.fields)
    let manifest = manifest(MessageReader(value, at: "plugin"))
    return collector.errorCount == before ? manifest : nil
  }

  private func manifest(_ reader: MessageReader) -> PluginManifest? {
    guard let kind = text(reader, "takar"), let id = text(reader, "id"), let version = text(reader, "version"),
      let executable = text(reader, "executable"), let digest = text(reader, "digest")
    else { return nil }
    demand(kind == "plugin/1", "takar", "plugin/1")
    demand(Self.isIdentifier(id), "id", "vendor/name")
    demand(Self.isVersion(version), "version", "major.minor.patch")
    demand(Self.isProgram(executable), "executable", "a path below the plugin's folder")
    demand(Self.isDigest(digest), "digest", "sha256: + 64 × 0–9 a–f")
    return PluginManifest(
      id: id,
      version: version,
      protocolVersion: number(reader, "protocol", 1...9999) ?? 0,
      executable: executable,
      digest: digest,
      kinds: kinds(reader),
      limits: limits(reader),
      reads: reads(reader)
    )
  }

  private func kinds(_ reader: MessageReader) -> [CompetencyKind] {
    do {
      let kinds = try reader.list("kinds") { item throws(ProtocolFault) in try item.choice(CompetencyKind.self) }
      demand(!kinds.isEmpty, "kinds", "technical | managerial | sociocultural")
      return kinds
    } catch {
      report(.manifestField, "\(error)")
      return []
    }
  }

  private func limits(_ reader: MessageReader) -> PluginLimits {
    var limits = PluginLimits()
    guard let asked = reader.optional("limits") else { return limits }
    guard let object = asked.value.object else {
      demand(false, "limits", "{…}")
      return limits
    }
    reportUnknown(object, among: Self.limitFields)
    let ceiling = PluginLimits.ceiling
    limits.memory = number(asked, "memory_mb", 16...ceiling.memory, or: limits.memory)
    let seconds = number(asked, "batch_seconds", 1...(ceiling.batchTime / 1000), or: limits.batchTime / 1000)
    limits.batchTime = seconds * 1000
    limits.output = number(asked, "output_mb", 1...ceiling.output, or: limits.output)
    limits.openFiles = number(asked, "open_files", 8...ceiling.openFiles, or: limits.openFiles)
    if let threads = asked.optional("threads") {
      demand(threads.value.bool != nil, "limits.threads", "true | false")
      limits.allowsThreads = threads.value.bool ?? false
    }
    return limits
  }

  private func reads(_ reader: MessageReader) -> [String] {
    guard let list = reader.optional("reads") else { return [] }
    let folders = (try? list.list { item throws(ProtocolFault) in try item.text() }) ?? [""]
    for folder in folders {
      demand(PluginAllowance.mayAsk(for: folder), "reads", "folders below /usr/ or /opt/")
    }
    return folders
  }
}

extension ManifestReader {
  private func text(_ reader: MessageReader, _ name: String) -> String? {
    do { return try reader.text(name) } catch {
      report(.manifestField, "\(error)")
      return nil
    }
  }

  private func number(_ reader: MessageReader, _ name: String, _ range: ClosedRange<Int>) -> Int? {
    do { return try reader.integer(name, in: range) } catch {
      report(.manifestField, "\(error)")
      return nil
    }
  }

  private func number(_ reader: MessageReader, _ name: String, _ range: ClosedRange<Int>, or standard: Int) -> Int {
    reader.optional(name) == nil ? standard : number(reader, name, range) ?? standard
  }

  private func demand(_ holds: Bool, _ field: String, _ wanted: String) {
    if !holds { report(.manifestField, "\(field): \(wanted)") }
  }

  private func reportUnknown(_ object: JSONObject, among known: [String]) {
    for member in object.members where !known.contains(member.name) {
      let diagnostic = Diagnostic(
        .manifestUnknownField,
        DiagnosticCode.manifestUnknownField.stating(member.name),
        at: whole
      )
      collector.report(diagnostic.suggesting(CloseMatch.find(member.name, among: known), insteadOf: nil))
    }
  }

  private func report(_ code: DiagnosticCode, _ fact: String, at span: SourceSpan? = nil) {
    collector.report(Diagnostic(code, code.stating(fact), at: span ?? whole))
  }

  private var whole: SourceSpan { SourceSpan(file: file) }

  /// `vendor/name` of small letters, digits and `-`, 100 bytes at most; `takar` is not a third party.
  package static func isIdentifier(_ text: String) -> Bool {
    EvaluatorDescription.isIdentifier(text) && !text.hasPrefix("takar/") && text.utf8.count <= 100
  }

  private static func isVersion(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3
      && parts.allSatisfy { part in
        (1...6).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
          && (part == "0" || part.first != "0")
      }
  }

  private static func isProgram(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.contains("\0") && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  private static func isDigest(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst(7)
    return text.hasPrefix("sha256:") && digits.count == 64
      && digits.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}
