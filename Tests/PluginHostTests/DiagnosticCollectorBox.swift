import Assessment
import SourceDiagnostics

@testable import PluginHost

/// Inspects folders and keeps what was reported.
struct DiagnosticCollectorBox {
  private let collector = DiagnosticCollector()

  func inspect(_ folder: String) -> RunnablePlugin? { PluginInspection.inspect(folder: folder, collector: collector) }

  var messages: [String] { collector.diagnostics.map { "\($0.code.code) \($0.message.en)" } }
  var codes: [String] { collector.diagnostics.map(\.code.code) }
}
