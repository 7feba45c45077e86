import Assessment

/// The results of an event in a fixed order, and how many there are of each.
struct RecapTally {
  let subject: RecapSubject
  /// By unit, name, person and standard.
  let results: [AssessmentResult]
  /// Codes of the categories, best first; then those that the rubric no longer has, by code.
  let categories: [String]
  /// Of the event; `nil` where the rubric no longer has it.
  private let purpose: Purpose?

  init(_ subject: RecapSubject) {
    self.subject = subject
    results = subject.results.sorted { RecapTally.key($0).lexicographicallyPrecedes(RecapTally.key($1)) }
    purpose = subject.rubric.purposes.first { $0.id == subject.event.purpose }
    let all = (purpose?.categories ?? []) + (purpose?.categoriesFor.flatMap(\.categories) ?? [])
    let known = all.map(\.code)
    let given = Set(results.compactMap { $0.category?.code }).subtracting(known).sorted()
    var seen: Set<String> = []
    categories = (known + given).filter { seen.insert($0).inserted }
  }

  /// By name.
  var units: [(unit: String, results: [AssessmentResult])] {
    Dictionary(grouping: results, by: \.employee.unit).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  var purposeTitle: String { purpose?.title ?? subject.event.purpose }

  func title(of category: String) -> String {
    results.lazy.compactMap(\.category).first { $0.code == category }?.title
      ?? subject.rubric.purposes.flatMap { $0.categories + $0.categoriesFor.flatMap(\.categories) }
      .first { $0.code == category }?.title ?? category
  }

  /// How many have each category, and at the end how many have none.
  func counts(of results: [AssessmentResult]) -> [Int] {
    let codes = results.map { $0.category?.code }
    let byCode = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
    return (categories.map(Optional.some) + [nil]).map { byCode[$0] ?? 0 }
  }

  /// Below, met, above and not measured, for each competency in the order in which the results first name it.
  var competencies: [(code: String, counts: [Int])] {
    var order: [String] = []
    var counts: [String: [Int]] = [:]
    for competency in results.flatMap(\.competencies) {
      if counts[competency.code] == nil { order.append(competency.code) }
      counts[competency.code, default: [0, 0, 0, 0]][RecapTally.column(of: competency.status)] += 1
    }
    return order.map { ($0, counts[$0] ?? []) }
  }

  private static func column(of status: CompetencyStatus) -> Int {
    switch status {
    case .below: 0
    case .meets: 1
    case .above: 2
    case .missing, .failed: 3
    }
  }

  private static func key(_ result: AssessmentResult) -> [String] {
    [result.employee.unit, result.employee.name, result.employee.person, result.standard.id]
  }
}
