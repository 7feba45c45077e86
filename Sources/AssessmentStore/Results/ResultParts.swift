import Assessment

/// The ids of a result's parts: its own × 1000 + their position, so that they lie together.
enum ResultParts {
  static let limit: Int64 = 1000

  static let tables = [
    "result_competency", "result_group", "result_gate", "result_gate_unmet", "result_dictionary",
    "result_out_of_scope",
  ]

  static func id(_ result: Int64, _ position: Int) throws(StoreError) -> Int64 {
    guard position < limit else { throw StoreError(tooManyParts: position) }
    return result * limit + Int64(position)
  }

  static func first(_ result: Int64) -> Int64 { result * limit }
  static func last(_ result: Int64) -> Int64 { result * limit + limit - 1 }
}

extension StoreError {
  fileprivate init(tooManyParts count: Int) {
    self.init(
      .resultMismatch,
      LocalizedText(
        id: "Satu hasil memuat paling banyak \(ResultParts.limit) kompetensi.",
        en: "A result holds at most \(ResultParts.limit) competencies."
      )
    )
  }

  init(unrecordedPerson id: String) {
    self.init(
      .resultMismatch,
      LocalizedText(
        id: "Hasil menyebut pegawai \(id) dengan data yang tidak tercatat.",
        en: "The result names employee \(id) with data that are not on record."
      )
    )
  }
}
