import Assessment
import EvidenceFiles
import SourceDiagnostics

/// One CSV file, read as each of the three sorts that are imported.
struct FileTrial {
  private let file: ImportFile

  init(_ bytes: [UInt8]) { file = ImportFile(name: "f.csv", bytes: bytes) }

  var broken: String? {
    do {
      return try brokenEvidence() ?? brokenPeople()
    } catch {
      return "reading threw \(error)"
    }
  }

  /// What was accepted is delivered: as many rows as were counted.
  private func brokenEvidence() throws -> String? {
    let reader = EvidenceReader(context: Self.context)
    switch try reader.check(file) {
    case .refused(let faults): return unfit(faults)
    case .accepted(let checked):
      var count = 0
      try reader.read(checked, chunkSize: 3) { count += $0.rows.count }
      return count == checked.rowCount ? nil : "\(checked.rowCount) rows checked, \(count) read"
    }
  }

  private func brokenPeople() throws -> String? {
    let employees = try EmployeeReader(importDay: CalendarDay(daysSince1970: 20_000)).read(file)
    if case .refused(let faults) = employees, let broken = unfit(faults) { return broken }
    let participants = try ParticipantReader(people: Self.context.people).read(file)
    if case .refused(let faults) = participants { return unfit(faults) }
    return nil
  }

  private func unfit(_ faults: FileFaults) -> String? {
    if faults.count == 0 || faults.diagnostics.isEmpty { return "refused without a fault" }
    let isPlaced = faults.diagnostics.allSatisfy {
      ($0.span?.start.line ?? 1) >= 1 && ($0.span?.start.column ?? 1) >= 1
    }
    return isPlaced ? nil : "a fault has no place"
  }

  private static let context: EvidenceContext = {
    let grid = Scale(min: .zero, max: FixedDecimal(5), step: FixedDecimal(millionths: 500_000))
    return EvidenceContext(
      methods: [
        Method(id: "bei", title: "Wawancara", measures: [.level, .indicator], prefer: .indicator),
        Method(
          id: "test",
          title: "Tes",
          measures: [.score],
          scale: Scale(min: .zero, max: FixedDecimal(100), step: .one)
        ),
        Method(
          id: "certificate",
          title: "Sertifikat",
          measures: [.certificate],
          grants: [CertificateGrant(certificate: "SERT-1", competency: "T.01", level: FixedDecimal(3))]
        ),
      ],
      competencies: [
        EvidenceContext.KnownCompetency(code: "M.01", kind: .managerial, scale: grid, indicators: ["1.1", "1.2"]),
        EvidenceContext.KnownCompetency(code: "T.01", kind: .technical, scale: grid, indicators: []),
      ],
      consensus: ConsensusRule(allowed: [.managerial], independentRatings: 2, reason: .required),
      eventDate: CalendarDay(daysSince1970: 20_543),
      people: ["198501012010011001": 7, "199202292015032002": 9]
    )
  }()
}
