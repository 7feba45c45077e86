/// A job of the example and what its standard requires, as the definitions say it.
///
/// The levels are repeated here because the evidence is made around them; a test compares them with the definitions.
struct ExampleJob {
  /// The id of the standard.
  let standard: String
  let position: String
  /// Half levels of M.01 to M.08 and S.01.
  let core: [HalfLevel]
  let technical: [Requirement]

  struct Requirement {
    let competency: String
    let level: HalfLevel
  }

  private init(_ standard: String, _ position: String, core: [Int], technical: [(String, Int)]) {
    self.standard = standard
    self.position = position
    self.core = core.map { HalfLevel(halves: $0 * 2) }
    self.technical = technical.map { Requirement(competency: $0, level: HalfLevel(halves: $1 * 2)) }
  }

  static let coreCodes = ["M.01", "M.02", "M.03", "M.04", "M.05", "M.06", "M.07", "M.08", "S.01"]

  static let headOfService = ExampleJob(
    "kepala-dinas-pelayanan-terpadu",
    "Kepala Dinas Pelayanan Terpadu",
    core: Array(repeating: 4, count: 9),
    technical: [("T.PEL.01", 4), ("T.PEL.02", 4), ("T.ADU.02", 3), ("T.SPBE.01", 3)]
  )
  static let headOfServiceDivision = ExampleJob(
    "kepala-bidang-pelayanan",
    "Kepala Bidang Pelayanan",
    core: Array(repeating: 3, count: 9),
    technical: [("T.PEL.01", 3), ("T.PEL.02", 3), ("T.ADU.01", 3)]
  )
  static let headOfInformatics = ExampleJob(
    "kepala-bidang-informatika",
    "Kepala Bidang Aplikasi dan Informatika",
    core: Array(repeating: 3, count: 9),
    technical: [("T.SPBE.01", 3), ("T.SPBE.02", 3), ("T.DAT.01", 3), ("T.PRO.01", 2)]
  )
  static let headOfComplaints = ExampleJob(
    "kepala-seksi-pengaduan",
    "Kepala Seksi Pengaduan dan Informasi",
    core: Array(repeating: 2, count: 9),
    technical: [("T.ADU.01", 3), ("T.ADU.02", 2), ("T.PEL.01", 2), ("T.ARS.01", 1)]
  )
  /// The regency's own standard, in the example's folder: the levels add up to 25, so that 80, 78 and 68 percent are possible.
  static let headOfMarket = ExampleJob(
    "kepala-uptd-pasar",
    "Kepala UPTD Pasar",
    core: [3, 3, 3, 3, 3, 3, 2, 3, 2],
    technical: []
  )
  static let serviceAnalyst = ExampleJob(
    "analis-pelayanan-ahli-muda",
    "Analis Pelayanan Publik Ahli Muda",
    core: Array(repeating: 3, count: 9),
    technical: [("T.PEL.01", 3), ("T.PEL.02", 3), ("T.ADU.02", 2)]
  )
  static let archivist = ExampleJob(
    "arsiparis-ahli-muda",
    "Arsiparis Ahli Muda",
    core: Array(repeating: 3, count: 9),
    technical: [("T.ARS.01", 3), ("T.SPBE.02", 2), ("T.DAT.01", 2)]
  )
  static let computingOfficer = ExampleJob(
    "pranata-komputer-ahli-pertama",
    "Pranata Komputer Ahli Pertama",
    core: Array(repeating: 2, count: 9),
    technical: [("T.SPBE.01", 2), ("T.SPBE.02", 2), ("T.DAT.01", 2)]
  )
  static let complaintsOfficer = ExampleJob(
    "pengelola-pengaduan-terampil",
    "Pengelola Pengaduan Terampil",
    core: [2, 2, 1, 1, 1, 1, 1, 1, 2],
    technical: [("T.ADU.01", 2), ("T.ADU.02", 1), ("T.PEL.01", 1)]
  )

  static let all = [
    headOfService, headOfServiceDivision, headOfInformatics, headOfComplaints, headOfMarket, serviceAnalyst, archivist,
    computingOfficer, complaintsOfficer,
  ]
}

/// A level on the grid of halves from 0 to 5.
struct HalfLevel: Equatable {
  let halves: Int

  init(halves: Int) { self.halves = min(10, max(0, halves)) }

  func moved(by halves: Int) -> HalfLevel { HalfLevel(halves: self.halves + halves) }

  /// `2.5`.
  var text: String { halves.isMultiple(of: 2) ? "\(halves / 2)" : "\(halves / 2).5" }
}
