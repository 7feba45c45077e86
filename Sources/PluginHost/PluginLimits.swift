/// What a plugin may use. A manifest asks; the host's own ceilings decide.
package struct PluginLimits: Hashable, Sendable {
  /// Private writable memory, in MiB.
  package var memory: Int
  /// Milliseconds for the answer to one batch.
  package var batchTime: Int
  /// Milliseconds for the start and for whatever is not a batch; the host's own rule.
  package var startTime = 10_000
  /// What it may write for one batch, in MiB.
  package var output: Int
  package var openFiles: Int
  /// Threads, never processes.
  package var allowsThreads: Bool

  package init(
    memory: Int = 256,
    batchTime: Int = 5000,
    output: Int = 8,
    openFiles: Int = 32,
    allowsThreads: Bool = false
  ) {
    self.memory = memory
    self.batchTime = batchTime
    self.output = output
    self.openFiles = openFiles
    self.allowsThreads = allowsThreads
  }

  /// The most that a manifest may ask for.
  package static let ceiling = PluginLimits(
    memory: 4096,
    batchTime: 60_000,
    output: 64,
    openFiles: 256,
    allowsThreads: true
  )
}
