import Assessment
import EvaluatorKit
import Glibc
import ManagerialEvaluator
import PluginHost
import SourceDiagnostics

/// Prints what a case of six ratings costs in process and through each plugin whose folder is given:
/// `plugin-benchmark 300000 FOLDER…`.
let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 300_000
let workload = PluginWorkload(cases: count)
let own = try workload.measured(ManagerialEvaluator(), children: { 0 })
print(own.line(of: "takar/managerial in process"))
for folder in CommandLine.arguments.dropFirst(2) {
  let collector = DiagnosticCollector()
  guard let plugin = PluginInspection.inspect(folder: folder, collector: collector) else {
    for diagnostic in collector.diagnostics { print("\(folder): \(diagnostic.message.en)") }
    exit(1)
  }
  let pool = PluginPool(PluginLauncher(plugin), processes: 1)
  let start = PluginWorkload.now
  let evaluator = try ProcessEvaluator(pool)
  let prepared = try evaluator.prepare(workload.setup)
  _ = prepared.evaluate(batch: Array(workload.cases.prefix(1)))
  let first = Double(PluginWorkload.now - start) / 1e6
  let measured = try workload.measured(evaluator) {
    pool.shutDown()
    return PluginWorkload.processorTime(of: RUSAGE_CHILDREN)
  }
  print(measured.line(of: plugin.manifest.id))
  print("  first answer after \(first) ms, \(measured.wall / own.wall) times in process")
}
