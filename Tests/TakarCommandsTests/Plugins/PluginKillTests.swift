import Foundation
import Glibc
import Testing

/// A plugin's process that somebody else ends, at any moment of a run.
struct PluginKillTests {
  private static let kills = Soak.isOn ? 200 : 5

  @Test func soakChangesNoResultWheneverThePluginIsKilled() throws {
    let place = try PluginInstitution(.mapping)
    try place.change("    values.sort()\n", to: "    import time\n    time.sleep(0.01)\n    values.sort()\n")
    try place.accept()
    let good = try ScoredLines.honest(.mapping)
    let database = try place.folder.bytes("takar.db")
    var moments = KillMoments(length: try duration(of: place))
    var (kills, restarts, attempts) = (0, 0, 0)
    while kills < PluginKillTests.kills, attempts < PluginKillTests.kills * 4 {
      attempts += 1
      try place.folder.write(database, to: "takar.db")
      let moment = moments.next()
      var hasHit = false
      let outcome = try place.takar.run(["score", "--event", place.occasion.event]) { process in
        usleep(UInt32(moment))
        hasHit = PluginKillTests.killAChild(of: process, moment)
      }
      #expect(outcome.status == 0, "after \(moment) µs: \(outcome.all)")
      guard hasHit else { continue }
      kills += 1
      let lines = try ScoredLines(place).lines
      #expect(lines == good.lines, "after \(moment) µs")
      if lines == good.lines { restarts += 1 }
    }
    #expect(kills == PluginKillTests.kills)
    try place.expect(0, "verify")
    print("soak: \(kills) kills of the plugin in \(attempts) runs: \(restarts) runs byte-identical")
  }

  /// Microseconds that a run takes undisturbed.
  private func duration(of place: PluginInstitution) throws -> Int {
    let database = try place.folder.bytes("takar.db")
    let start = ContinuousClock.now
    try place.expect(0, "score", "--event", place.occasion.event)
    try place.folder.write(database, to: "takar.db")
    return Int((ContinuousClock.now - start) / .microseconds(1))
  }

  /// Ends one process that this very run of `takar` started.
  private static func killAChild(of process: Int32, _ moment: Int) -> Bool {
    let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    let children = tasks.flatMap { task in
      let text = try? String(contentsOfFile: "/proc/\(process)/task/\(task)/children", encoding: .utf8)
      return (text ?? "").split(separator: " ").compactMap { Int32($0) }
    }.sorted()
    return !children.isEmpty && kill(children[moment % children.count], SIGKILL) == 0
  }
}

/// Moments anywhere in a run, the same ones every time.
private struct KillMoments {
  let length: Int
  private var state: UInt64 = 20_260_630

  init(length: Int) { self.length = length }

  mutating func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, length)
  }
}
