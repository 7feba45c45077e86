import Assessment
import EvaluatorKit

/// Wrong parameters are refused, each fault at its path and in both languages.
struct EnforcementCheck {
  let kit: ConformanceKit
  let trials: [Trial]

  func faults() -> FaultList {
    var list = FaultList()
    guard let trial = trials.first else { return list }
    for (path, value) in WrongParameters(parameters: kit.description.parameters).all {
      let given = path.reversed().reduce(value) { tree, key in .map([ParameterEntry(key: key, value: tree)]) }
      var setup = trial.setup
      setup.parameters = merged(setup.parameters, given)
      check(setup, path, value, &list)
    }
    return list
  }

  private func check(_ setup: EvaluatorSetup, _ path: [String], _ value: ParameterTree, _ list: inout FaultList) {
    let place = path.joined(separator: ".")
    do {
      _ = try kit.evaluator.prepare(setup)
      list.add("\(place): \(value.spoken) diterima", "\(place): \(value.spoken) is accepted")
    } catch {
      guard error.faults.contains(where: { $0.path.first == path.first }) else {
        list.add("\(place): kesalahan di tempat lain", "\(place): the fault has another path")
        return
      }
      if !error.faults.allSatisfy(\.reason.isComplete) {
        list.add("\(place): alasan kurang", "\(place): the reason lacks a language")
      }
    }
  }

  /// The parameters of the setup with one of them replaced.
  private func merged(_ parameters: ParameterTree, _ given: ParameterTree) -> ParameterTree {
    guard case .map(let old) = parameters, case .map(let new) = given else { return given }
    return .map(old.filter { entry in !new.contains { $0.key == entry.key } } + new)
  }
}

/// For each parameter values that it cannot have.
struct WrongParameters {
  let parameters: [ParameterDescription]

  var all: [(path: [String], value: ParameterTree)] {
    [(["no-such-parameter"], .scalar("1"))] + parameters.flatMap { wrong($0.type, at: [$0.name]) }
  }

  private func wrong(_ type: ParameterType, at path: [String]) -> [(path: [String], value: ParameterTree)] {
    switch type {
    case .integer(let range):
      var values = ["", "x", "1.5"]
      if range.lowerBound > .min { values.append("\(range.lowerBound - 1)") }
      if range.upperBound < .max { values.append("\(range.upperBound + 1)") }
      return values.map { (path, .scalar($0)) } + [(path, .list([]))]
    case .decimal(let low, let high):
      var values = ["", "x", "1e3"]
      if let low { values.append((low - .one).description) }
      if let high { values.append((high + .one).description) }
      return values.map { (path, .scalar($0)) } + [(path, .none)]
    case .choice: return [(path, .scalar("no-such-choice")), (path, .list([]))]
    case .text: return [(path, .list([])), (path, .none)]
    case .list: return [(path, .scalar("x"))]
    case .map: return [(path, .scalar("x")), (path + ["no-such-key"], .scalar("1"))]
    case .record(let fields):
      let unknown = [(path: path + ["no-such-field"], value: ParameterTree.scalar("1"))]
      let isPlain = fields.allSatisfy { !$0.isRequired }
      return [(path, .scalar("x"))] + unknown + (isPlain ? fields.flatMap { wrong($0.type, at: path + [$0.name]) } : [])
    }
  }
}

extension ParameterTree {
  /// For a report.
  var spoken: String {
    switch self {
    case .scalar(let text): "\"\(text)\""
    case .list: "[…]"
    case .map: "{…}"
    }
  }
}

/// Writing a default out gives the same findings as leaving it out.
struct DefaultCheck {
  let kit: ConformanceKit
  let trials: [Trial]

  func faults() -> FaultList {
    var list = FaultList()
    for trial in trials {
      var setup = trial.setup
      guard case .map(let given) = setup.parameters else { continue }
      let absent = kit.description.parameters.filter { parameter in !given.contains { $0.key == parameter.name } }
      let written = absent.compactMap { parameter in
        parameter.defaultText.flatMap(ParameterTree.init(flow:)).map { ParameterEntry(key: parameter.name, value: $0) }
      }
      setup.parameters = .map(given + written)
      guard let findings = try? kit.evaluator.prepare(setup).evaluate(batch: trial.cases), findings == trial.findings
      else {
        list.add("nilai baku yang ditulis mengubah hasil", "the defaults written out change findings or are refused")
        continue
      }
    }
    return list
  }
}
