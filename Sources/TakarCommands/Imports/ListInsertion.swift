import Assessment
import AssessmentStore

/// Pass two of an import of a list of people: reads ahead, writes, seals.
struct ListInsertion {
  /// What is going on, for the progress bar.
  let label: String
  let rows: Int
  let options: GlobalOptions

  /// - Parameter read: gives the rows of the checked file, so many at a time.
  func run<Row: Sendable>(
    into list: PeopleImport<Row>,
    _ read: @escaping @Sendable (_ chunkSize: Int, _ deliver: ([Row]) throws -> Void) throws -> Void
  ) throws -> ListImport {
    options.tellAbandoned(list.abandoned)
    var progress = ProgressLine(label: label, total: rows, options)
    let chunkSize = list.rowsPerTransaction
    try FileReading.insert {
      try read(chunkSize, $0)
    } use: { (chunk: [Row]) in
      try list.append(chunk)
      progress.advance(by: chunk.count)
    } orElse: {
      try list.abandon()
    }
    progress.finish()
    return try list.seal()
  }
}

extension GlobalOptions {
  /// Earlier imports that were found cut short as this one began.
  func tellAbandoned(_ numbers: [Int64]) {
    for number in numbers {
      tell(
        id: "Impor \(number) terputus di tengah jalan; barisnya tidak dipakai. Impor ini mulai dari awal.",
        en: "Import \(number) was cut short; none of its rows count. This import begins anew."
      )
    }
  }
}
