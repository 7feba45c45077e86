import Assessment
import EvaluatorKit

/// Everything that a description must say.
struct DescriptionCheck {
  let description: EvaluatorDescription

  func faults() -> FaultList {
    var list = FaultList()
    if !EvaluatorDescription.isIdentifier(description.id) {
      list.add("id harus vendor/nama", "the id must be vendor/name of small letters, digits and -")
    }
    if !isVersion { list.add("versi harus angka.angka.angka", "the version must be major.minor.patch") }
    if !description.summary.isComplete { list.add("ringkasan kurang", "the summary lacks a language") }
    if !description.rationale.isComplete { list.add("alasan kurang", "the rationale lacks a language") }
    if description.kinds.isEmpty { list.add("tidak ada jenis kompetensi", "there is no kind of competency") }
    if Set(description.kinds).count != description.kinds.count { list.add("jenis ganda", "a kind stands twice") }
    if let reason = description.loweringReason, !reason.isComplete {
      list.add("alasan penurunan kurang", "the reason for lowering lacks a language")
    }
    return list
  }

  private var isVersion: Bool {
    let parts = description.version.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }
}

/// Every parameter has a name of its own, a sentence in both languages, and a default of its own type.
struct ParameterDescriptionCheck {
  let description: EvaluatorDescription

  func faults() -> FaultList {
    var list = FaultList()
    check(description.parameters, at: [], &list)
    return list
  }

  private func check(_ parameters: [ParameterDescription], at path: [String], _ list: inout FaultList) {
    if Set(parameters.map(\.name)).count != parameters.count {
      list.add("nama parameter ganda", "two parameters have one name")
    }
    for parameter in parameters {
      let place = (path + [parameter.name]).joined(separator: ".")
      if parameter.name.isEmpty { list.add("parameter tanpa nama", "a parameter has no name") }
      if !parameter.summary.isComplete {
        list.add("\(place): penjelasan kurang", "\(place): the sentence lacks a language")
      }
      if !isDefaultValid(parameter) { list.add("\(place): nilai baku tidak sah", "\(place): the default is not valid") }
      for fields in parameter.type.records { check(fields, at: path + [parameter.name], &list) }
    }
  }

  private func isDefaultValid(_ parameter: ParameterDescription) -> Bool {
    guard let text = parameter.defaultText else { return true }
    guard let tree = ParameterTree(flow: text), !parameter.isRequired else { return false }
    let given = ParameterTree.map([ParameterEntry(key: parameter.name, value: tree)])
    return (try? ParameterValues(decoding: given, by: [parameter])) != nil
  }
}

extension ParameterType {
  /// The records within the type.
  var records: [[ParameterDescription]] {
    switch self {
    case .record(let fields): [fields]
    case .list(let element), .map(_, let element): element.records
    default: []
    }
  }
}

extension LocalizedText {
  var isComplete: Bool { !id.allSatisfy(\.isWhitespace) && !en.allSatisfy(\.isWhitespace) }
}
