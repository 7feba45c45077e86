package import Assessment
package import EvaluatorKit

/// A third party's evaluator, spoken to as a process and presented like any other.
package struct ProcessEvaluator: Evaluator {
  package let description: EvaluatorDescription
  package let pool: PluginPool

  /// Starts the plugin once, shakes hands and asks what it is; the description must agree with the manifest.
  package init(_ pool: PluginPool) throws(PluginUnavailable) {
    self.pool = pool
    let manifest = pool.launcher.plugin.manifest
    let answer = pool.withLease { lease in Self.describe(&lease) }
    let description = try answer.get()
    guard description.id == manifest.id, description.version == manifest.version,
      description.kinds.allSatisfy(manifest.kinds.contains)
    else {
      throw PluginUnavailable(
        "description",
        plugin: manifest.id,
        LocalizedText(
          id: "keterangan plugin berbeda dari manifestnya (id, versi, atau jenis kompetensi)",
          en: "the plugin's description differs from its manifest (id, version or kinds)"
        )
      )
    }
    self.description = description
  }

  private static func describe(_ lease: inout PluginLease) -> Result<EvaluatorDescription, PluginUnavailable> {
    do throws(PluginUnavailable) {
      return .success(try description(&lease))
    } catch {
      return .failure(error)
    }
  }

  private static func description(_ lease: inout PluginLease) throws(PluginUnavailable) -> EvaluatorDescription {
    let session = try lease.running()
    do throws(PluginFailure) {
      return try session.describe()
    } catch {
      lease.discard(error)
      throw PluginUnavailable(
        "description",
        plugin: lease.launcher.plugin.manifest.id,
        LocalizedText(id: "plugin tidak dapat menerangkan dirinya", en: "the plugin cannot describe itself"),
        cause: error.detail
      )
    }
  }

  /// What is recorded in results.
  package var pin: PluginPin { pool.launcher.plugin.pin }

  package func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator {
    let number = pool.newSetup()
    let faults = pool.withLease { lease in Self.configure(number, setup, &lease) }
    guard faults.isEmpty else { throw ParameterFaults(faults) }
    return PreparedProcess(pool: pool, number: number, setup: setup)
  }

  /// The faults of the parameters. A process that fails here is met again, case by case, when it is asked.
  private static func configure(
    _ number: Int32,
    _ setup: EvaluatorSetup,
    _ lease: inout PluginLease
  ) -> [ParameterFault] {
    for _ in 0..<2 {
      guard let session = try? lease.running() else { return [] }
      do { return try session.configure(number, setup) } catch { lease.discard(error) }
    }
    return []
  }
}
