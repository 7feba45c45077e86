import Assessment

/// What a run did, for the person who started it.
struct ScoringSummary {
  private var people = 0
  private var recorded = 0
  private var incomplete = 0
  /// People with a competency whose evaluator failed.
  private(set) var failed = 0
  private var categories: [String: Int] = [:]

  mutating func add(_ batch: ScoredBatch) {
    let results = batch.results
    people += batch.tasks
    recorded += results.count
    incomplete += results.count { !$0.isComplete }
    failed += results.count { $0.competencies.contains { $0.status == .failed } }
    for result in results { if let code = result.category?.code { categories[code, default: 0] += 1 } }
  }

  var lines: [LocalizedText] {
    let counts = categories.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    var lines = [
      LocalizedText(
        id: "\(recorded) hasil dicatat\(counts.isEmpty ? "" : " (\(counts))"), \(people - recorded) tidak berubah.",
        en: "\(recorded) results recorded\(counts.isEmpty ? "" : " (\(counts))"), \(people - recorded) unchanged."
      )
    ]
    if incomplete > 0 {
      lines.append(
        LocalizedText(
          id: "\(incomplete) belum lengkap: ada kompetensi tanpa hasil ukur; lihat `takar show NIP`.",
          en: "\(incomplete) are incomplete: a competency was not measured; see `takar show NIP`."
        )
      )
    }
    if failed > 0 {
      lines.append(
        LocalizedText(
          id: "\(failed) orang mempunyai kompetensi yang evaluatornya gagal.",
          en: "\(failed) people have a competency whose evaluator failed."
        )
      )
    }
    return lines
  }
}
