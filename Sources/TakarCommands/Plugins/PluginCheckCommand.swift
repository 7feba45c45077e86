import ArgumentParser
import Assessment
import Dispatch
import EvaluatorConformance
import PluginHost
import SourceDiagnostics
import Synchronization

/// How the outcome of a plugin's check is written.
enum ConformanceFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, junit
}

struct PluginCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: spoken(
        id: "Memeriksa plugin terhadap kontraknya: berkas, lalu perilakunya dalam kurungan.",
        en: "Checks a plugin against the contract: its files, then its behaviour, confined."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Folder plugin.", en: "The plugin's folder."), completion: .directory)
  var path: String

  @Option(help: .both(id: "Bentuk keluaran: table, json, junit.", en: "Output: table, json, junit."))
  var format: ConformanceFormat = .table

  @Flag(help: .both(id: "Jalankan tanpa kurungan.", en: "Run it without confinement."))
  var unconfined = false

  func run() throws {
    let plugin = try PluginFolder(path).inspected(options)
    let report = try tried(plugin)
    switch format {
    case .table: try StandardStreams.write(report.table(in: SpokenLanguage.current))
    case .json: try StandardStreams.write(report.json)
    case .junit: try StandardStreams.write(report.jUnit(in: SpokenLanguage.current))
    }
    let failed = report.failedChecks.count
    options.tell(
      id: "\(report.entries.count) pemeriksaan, \(failed) gagal.",
      en: "\(report.entries.count) checks, \(failed) failed."
    )
    if failed > 0 { throw FaultsPrinted(status: .faultsFound) }
  }

  private func tried(_ plugin: RunnablePlugin) throws -> ConformanceReport {
    do throws(PluginUnavailable) {
      var launcher = PluginLauncher(plugin, confinement: unconfined ? .unconfined : .confined)
      launcher.hidden = [options.databasePath]
      let evaluator = try ProcessEvaluator(PluginPool(launcher, processes: 2))
      var variants: [EvaluatorVariant] = []
      for (name, launcher) in launcher.circumstances {
        let other = try ProcessEvaluator(PluginPool(launcher, processes: 1))
        variants.append(EvaluatorVariant(name: name, evaluator: other))
      }
      let kit = ConformanceKit(evaluator, variants: variants)
      return WaitedFor.value { await kit.run() }
    } catch {
      StandardStreams.tell(CommandFailure(failedStart: error).text(in: SpokenLanguage.current))
      throw FaultsPrinted(status: .faultsFound)
    }
  }
}

/// Waits on this thread for work that is written for tasks.
private enum WaitedFor {
  static func value<Value: Sendable>(_ body: @escaping @Sendable () async -> Value) -> Value {
    let done = DispatchSemaphore(value: 0)
    let place = Place<Value>()
    Task {
      let value = await body()
      place.value.withLock { $0 = value }
      done.signal()
    }
    done.wait()
    guard let value = place.value.withLock({ $0 }) else { preconditionFailure("signalled before the value was there") }
    return value
  }

  private final class Place<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}

/// A folder that a command names as a plugin.
struct PluginFolder {
  let path: String

  init(_ path: String) { self.path = path }

  /// The plugin, its files read and digested; otherwise every fault is shown and the command ends with 1.
  func inspected(_ options: GlobalOptions) throws -> RunnablePlugin {
    let collector = DiagnosticCollector()
    let plugin = PluginInspection.inspect(folder: path, collector: collector)
    if let plugin, EvaluatorRegistry.isReserved(plugin.manifest.id) { throw CommandFailure(reserved: plugin) }
    if let plugin { return plugin }
    options.tell(collector.diagnostics)
    throw FaultsPrinted(status: .faultsFound)
  }
}
