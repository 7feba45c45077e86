import Assessment

/// The distinct texts of each column of a file, read once each.
struct EvidenceCells {
  /// The labels of a method and what each stands for.
  struct Labels {
    var texts: ByteInterner
    let values: [FixedDecimal]
  }

  /// The number met last and its person: neighbouring rows mostly repeat it.
  var lastNumber: [UInt8] = []
  var lastPerson: Int32?
  var competencies: ByteInterner
  var methods: ByteInterner
  var roles = ByteInterner(Role.allCases.map(\.rawValue))
  var absences = ByteInterner(Absence.allCases.map(\.rawValue))
  /// Whether the text holds several names, parted by `|`.
  var assessors = CellMemo<Bool>()
  var indicators = CellMemo<Void>()
  var items = CellMemo<Void>()
  var values = CellMemo<FixedDecimal>()
  var days = CellMemo<CalendarDay>()
  var raters = CellMemo<Int32>()
  /// By method; `nil` = the method has none.
  var labels: [Labels?]
  /// The indicators of each competency as numbers of `indicators`.
  let known: [[Int32]]

  init(_ plan: EvidencePlan) {
    competencies = ByteInterner(plan.competencies.map(\.code))
    methods = ByteInterner(plan.methods.map(\.id))
    labels = plan.methods.map { method in
      let unique = Dictionary(method.labels.map { ($0.label, $0.value) }, uniquingKeysWith: { first, _ in first })
      let sorted = unique.sorted { $0.key < $1.key }
      return sorted.isEmpty ? nil : Labels(texts: ByteInterner(sorted.map(\.key)), values: sorted.map(\.value))
    }
    var memo = CellMemo<Void>()
    known = plan.competencies.map { competency in competency.indicators.map { memo.number(of: $0) } }
    indicators = memo
  }
}

extension CellMemo where Value == Void {
  fileprivate mutating func number(of text: String) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in Int32(index(of: bytes) { _ in () } ?? -1) }
  }
}
