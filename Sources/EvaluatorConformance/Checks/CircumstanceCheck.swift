import Assessment
import EvaluatorKit

/// Several threads at once have the same findings as one.
struct ThreadCheck {
  let trials: [Trial]

  func faults() async -> FaultList {
    var list = FaultList()
    for trial in trials {
      let isSame = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<4 {
          group.addTask { trial.prepared.evaluate(batch: trial.cases) == trial.findings }
        }
        return await group.allSatisfy { $0 }
      }
      if !isSame { list.add("hasil berbeda pada beberapa thread", "several threads at once have other findings") }
    }
    return list
  }
}

/// The same evaluator elsewhere has the same findings.
struct VariantCheck {
  let variants: [EvaluatorVariant]
  let trials: [Trial]

  func faults() -> FaultList {
    var list = FaultList()
    if variants.isEmpty { list.skip("tidak ada keadaan lain untuk dicoba", "there are no other circumstances to try") }
    for variant in variants {
      for trial in trials {
        let findings = try? variant.evaluator.prepare(trial.setup).evaluate(batch: trial.cases)
        if findings != trial.findings { list.add("berbeda: \(variant.name)", "other findings under \(variant.name)") }
      }
    }
    return list
  }
}
