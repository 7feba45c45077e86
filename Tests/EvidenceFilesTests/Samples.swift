import Assessment
import EvidenceFiles
import SourceDiagnostics

/// An invented number of a civil servant: well formed.
let someNIP = "198501012010011001"
let otherNIP = "199202292015032002"

extension EvidenceContext {
  static let grid = Scale(min: .zero, max: FixedDecimal(5), step: FixedDecimal(millionths: 500_000))
  static let hundred = Scale(min: .zero, max: FixedDecimal(100), step: FixedDecimal(millionths: 1))
  static let likert = Scale(min: .one, max: FixedDecimal(5), step: .one)

  /// Two competencies, five methods, 31 March 2026, two people.
  static let sample = EvidenceContext(
    methods: [
      Method(id: "bei", title: "Wawancara", measures: [.level, .indicator], prefer: .indicator),
      Method(
        id: "in-tray",
        title: "In-tray",
        measures: [.level],
        competencies: ["M.01"],
        labels: [ValueLabel(label: "3+", value: FixedDecimal(millionths: 3_500_000))]
      ),
      Method(id: "test", title: "Tes", measures: [.score], scale: hundred),
      Method(id: "survey-360", title: "Survei", measures: [.score], scale: likert, anonymous: true),
      Method(
        id: "certificate",
        title: "Sertifikat",
        measures: [.certificate],
        grants: [CertificateGrant(certificate: "SERT-PBJ-1", competency: "T.PBJ.01", level: FixedDecimal(3))]
      ),
    ],
    competencies: [
      KnownCompetency(code: "M.01", kind: .managerial, scale: grid, indicators: ["1.1", "1.2", "2.1"]),
      KnownCompetency(code: "T.PBJ.01", kind: .technical, scale: grid, indicators: ["1.1"]),
    ],
    consensus: ConsensusRule(allowed: [.managerial], independentRatings: 2, reason: .required),
    eventDate: CalendarDay(daysSince1970: 20_543),
    people: [someNIP: 7, otherNIP: 9]
  )
}

/// `line:column code` of every fault kept.
func places(_ faults: FileFaults) -> [String] {
  faults.diagnostics.map { diagnostic in
    let start = diagnostic.span?.start
    return "\(start?.line ?? 0):\(start?.column ?? 0) \(diagnostic.code.code)"
  }
}

extension FileOutcome {
  var faults: FileFaults? {
    if case .refused(let faults) = self { faults } else { nil }
  }

  var accepted: Accepted? {
    if case .accepted(let accepted) = self { accepted } else { nil }
  }
}

/// The faults of an evidence file, as `places`.
func faults(_ text: String, in context: EvidenceContext = .sample) throws -> [String] {
  try faults(bytes: Array(text.utf8), in: context)
}

func faults(bytes: [UInt8], in context: EvidenceContext = .sample) throws -> [String] {
  let outcome = try EvidenceReader(context: context).check(ImportFile(name: "evidence.csv", bytes: bytes))
  return outcome.faults.map(places) ?? []
}

/// The only fault of an evidence file of one row.
func onlyFault(_ header: String, _ row: String) throws -> Diagnostic? {
  let file = ImportFile(name: "evidence.csv", text: "\(header)\n\(row)\n")
  let found = try EvidenceReader(context: .sample).check(file).faults
  return found?.count == 1 ? found?.diagnostics.first : nil
}
