import Assessment
public import EvaluatorKit

/// The same evaluator under other circumstances: another time zone, another locale, another process.
public struct EvaluatorVariant: Sendable {
  public var name: String
  public var evaluator: any Evaluator

  public init(name: String, evaluator: any Evaluator) {
    self.name = name
    self.evaluator = evaluator
  }
}

/// Tries an evaluator against the contract that every evaluator keeps: built in or a third party's, in any language.
///
/// Pure but for what the evaluator itself does; the same seed makes the same cases. Some thousand cases in all.
public struct ConformanceKit: Sendable {
  let evaluator: any Evaluator
  let description: EvaluatorDescription
  private let variants: [EvaluatorVariant]
  private let seed: UInt64

  public init(_ evaluator: any Evaluator, variants: [EvaluatorVariant] = [], seed: UInt64 = 1) {
    self.evaluator = evaluator
    self.variants = variants
    self.seed = seed
    description = evaluator.description
  }

  public func run() async -> ConformanceReport {
    let trials = SetupSampler(description: description).setups.enumerated().compactMap { place, setup in
      Trial(evaluator, setup, seed: seed &+ UInt64(place))
    }
    var entries: [ConformanceReport.Entry] = []
    for check in ConformanceCheck.allCases {
      let faults = await faults(of: check, trials)
      entries.append(ConformanceReport.Entry(check: check, faults: faults.faults, skipped: faults.skipped))
    }
    return ConformanceReport(id: description.id, version: description.version, entries: entries)
  }

  private func faults(of check: ConformanceCheck, _ trials: [Trial]) async -> FaultList {
    switch check {
    case .description: return DescriptionCheck(description: description).faults()
    case .parameterDescriptions: return ParameterDescriptionCheck(description: description).faults()
    case .examples: return ExampleCheck(kit: self).faults()
    default: break
    }
    guard !trials.isEmpty else {
      var list = FaultList()
      list.add("tidak ada susunan yang diterima evaluator", "the evaluator accepts no setup that could be tried")
      return list
    }
    switch check {
    case .parametersEnforced: return EnforcementCheck(kit: self, trials: trials).faults()
    case .defaults: return DefaultCheck(kit: self, trials: trials).faults()
    case .threads: return await ThreadCheck(trials: trials).faults()
    case .variants: return VariantCheck(variants: variants, trials: trials).faults()
    case .hugeEvidence: return collect(trials.suffix(description.kinds.count), BehaviourCheck.named(check))
    default: return collect(trials[...], BehaviourCheck.named(check))
    }
  }

  private func collect(_ trials: ArraySlice<Trial>, _ check: (Trial, inout FaultList) -> Void) -> FaultList {
    var list = FaultList()
    for trial in trials { check(trial, &list) }
    return list
  }
}
