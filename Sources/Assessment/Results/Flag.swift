/// What is worth knowing of a finding. A closed list; each with its sentence in both languages.
/// The order is that of the bits in a `FlagSet`, which databases keep: append only.
public enum Flag: String, CaseIterable, Hashable, Sendable {
  case fewAssessors = "few-assessors"
  case fewMethods = "few-methods"
  case methodMissing = "method-missing"
  case fewRaters = "few-raters"
  case fewIndicators = "few-indicators"
  case unratedIndicators = "unrated-indicators"
  case noEvidence = "no-evidence"
  case allAbsent = "all-absent"
  case resitRefused = "resit-refused"
  case wideSpread = "wide-spread"
  case needsConsensus = "needs-consensus"
  case consensus
  case consensusOnly = "consensus-only"
  case consensusUnsupported = "consensus-unsupported"
  case consensusNotAllowed = "consensus-not-allowed"
  case certificateExpired = "certificate-expired"
  case certificateGranted = "certificate-granted"
  case recentOnly = "recent-only"
  case selfOtherGap = "self-other-gap"
  case shortRole = "short-role"
  case roundedUpToMet = "rounded-up-to-met"
  case prerequisiteFailed = "prerequisite-failed"
  case prerequisiteMissing = "prerequisite-missing"
  case earlierEvent = "earlier-event"
  case evaluatorFailed = "evaluator-failed"
  case figureOffScale = "figure-off-scale"
  case otherStandard = "other-standard"
  case evaluatorCrashed = "evaluator-crashed"
  case evaluatorTimedOut = "evaluator-timed-out"
  case evaluatorUnreadable = "evaluator-unreadable"
  case evaluatorUnexpected = "evaluator-unexpected"
  case evaluatorTooMuchOutput = "evaluator-too-much-output"
  case evaluatorInconsistent = "evaluator-inconsistent"
  case evaluatorUnavailable = "evaluator-unavailable"
  case evaluatorDeclined = "evaluator-declined"
  case evaluatorGivenUp = "evaluator-given-up"
  case singleRater = "single-rater"
  case soleRater = "sole-rater"

  /// The sentence for people.
  public var sentence: LocalizedText {
    switch self {
    case .fewAssessors:
      LocalizedText(
        id: "Kurang asesor dari yang diminta rubrik.",
        en: "Fewer assessors than the rubric asks for."
      )
    case .fewMethods:
      LocalizedText(
        id: "Kurang alat ukur dari yang diminta rubrik.",
        en: "Fewer methods than the rubric asks for."
      )
    case .methodMissing:
      LocalizedText(
        id: "Alat ukur yang direncanakan tidak ada buktinya; bobotnya dibagi ke yang ada.",
        en: "A planned method has no evidence; its weight is shared by those present."
      )
    case .fewRaters:
      LocalizedText(
        id: "Jumlah penilai kurang dari minimum.",
        en: "Fewer raters than the minimum."
      )
    case .fewIndicators:
      LocalizedText(
        id: "Indikator yang dinilai terlalu sedikit.",
        en: "Too few indicators were rated."
      )
    case .unratedIndicators:
      LocalizedText(
        id: "Sebagian indikator tidak dinilai.",
        en: "Some indicators were not rated."
      )
    case .noEvidence:
      LocalizedText(
        id: "Tidak ada bukti untuk kompetensi ini.",
        en: "There is no evidence for this competency."
      )
    case .allAbsent:
      LocalizedText(
        id: "Semua bukti berisi keterangan tidak ada nilai.",
        en: "All the evidence says that there is no rating."
      )
    case .resitRefused:
      LocalizedText(
        id: "Ada lebih dari satu kali uji, dan rubrik menolaknya.",
        en: "There was more than one sitting, which the rubric refuses."
      )
    case .wideSpread:
      LocalizedText(
        id: "Selisih nilai antarasesor melebihi batas.",
        en: "The ratings differ by more than the limit."
      )
    case .needsConsensus:
      LocalizedText(
        id: "Perlu rapat asesor (konsensus).",
        en: "An assessor meeting (consensus) is needed."
      )
    case .consensus:
      LocalizedText(
        id: "Nilai berasal dari rapat asesor.",
        en: "The level comes from the assessor meeting."
      )
    case .consensusOnly:
      LocalizedText(
        id: "Hanya ada konsensus, tanpa nilai independen.",
        en: "There is a consensus alone, without independent ratings."
      )
    case .consensusUnsupported:
      LocalizedText(
        id: "Konsensus ditolak: nilai independen kurang dari yang diminta.",
        en: "The consensus was refused: fewer independent ratings than asked for."
      )
    case .consensusNotAllowed:
      LocalizedText(
        id: "Konsensus tidak diizinkan rubrik untuk jenis kompetensi ini.",
        en: "The rubric does not allow a consensus for this kind of competency."
      )
    case .certificateExpired:
      LocalizedText(
        id: "Sertifikat sudah tidak berlaku pada tanggal kegiatan.",
        en: "A certificate had expired by the date of the event."
      )
    case .certificateGranted:
      LocalizedText(
        id: "Sertifikat yang berlaku memberi level ini.",
        en: "A valid certificate grants this level."
      )
    case .recentOnly:
      LocalizedText(
        id: "Bukti lama tidak dihitung.",
        en: "Older evidence was left out."
      )
    case .selfOtherGap:
      LocalizedText(
        id: "Penilaian diri jauh berbeda dari penilaian orang lain.",
        en: "The self rating differs much from the others."
      )
    case .shortRole:
      LocalizedText(
        id: "Satu kelompok penilai kurang dari minimum.",
        en: "A role has fewer raters than its minimum."
      )
    case .roundedUpToMet:
      LocalizedText(
        id: "Standar terpenuhi karena pembulatan.",
        en: "The standard is met through rounding."
      )
    case .prerequisiteFailed:
      LocalizedText(
        id: "Prasyarat tidak terpenuhi; level dibatasi.",
        en: "A prerequisite failed; the level is limited."
      )
    case .prerequisiteMissing:
      LocalizedText(
        id: "Bukti prasyarat tidak ada; level dibatasi.",
        en: "Evidence of a prerequisite is missing; the level is limited."
      )
    case .earlierEvent:
      LocalizedText(
        id: "Bukti berasal dari kegiatan sebelumnya yang masih berlaku.",
        en: "The evidence comes from an earlier event that is still valid."
      )
    case .evaluatorFailed:
      LocalizedText(
        id: "Evaluator gagal; lihat alasannya.",
        en: "The evaluator failed; see the reason."
      )
    case .figureOffScale:
      LocalizedText(
        id: "Evaluator memberi angka di luar skala.",
        en: "The evaluator gave a figure off the scale."
      )
    case .otherStandard:
      LocalizedText(
        id: "Nilai relatif diberikan terhadap standar lain.",
        en: "A relative score was given under another standard."
      )
    case .evaluatorCrashed:
      LocalizedText(
        id: "Proses evaluator berhenti di tengah perhitungan.",
        en: "The evaluator's process ended midway."
      )
    case .evaluatorTimedOut:
      LocalizedText(
        id: "Evaluator tidak menjawab dalam batas waktu.",
        en: "The evaluator did not answer in time."
      )
    case .evaluatorUnreadable:
      LocalizedText(
        id: "Jawaban evaluator tidak sesuai protokol.",
        en: "The evaluator's answer is not of the protocol."
      )
    case .evaluatorUnexpected:
      LocalizedText(
        id: "Evaluator menjawab yang tidak ditanyakan.",
        en: "The evaluator answered what nobody asked."
      )
    case .evaluatorTooMuchOutput:
      LocalizedText(
        id: "Keluaran evaluator melebihi batas.",
        en: "The evaluator wrote more than it may."
      )
    case .evaluatorInconsistent:
      LocalizedText(
        id: "Evaluator memberi dua jawaban untuk pertanyaan yang sama.",
        en: "The evaluator gave two answers to the same question."
      )
    case .evaluatorUnavailable:
      LocalizedText(
        id: "Evaluator tidak dapat dijalankan.",
        en: "The evaluator cannot be started."
      )
    case .evaluatorDeclined:
      LocalizedText(
        id: "Evaluator menolak menilai kasus ini.",
        en: "The evaluator declined this case."
      )
    case .evaluatorGivenUp:
      LocalizedText(
        id: "Evaluator terlalu sering gagal dan tidak ditanya lagi.",
        en: "The evaluator failed too often and was no longer asked."
      )
    case .singleRater:
      LocalizedText(
        id: "Hanya satu penilai anonim yang dihitung; angka rincinya tidak ditampilkan.",
        en: "A single anonymous rater counts; the figures are not shown."
      )
    case .soleRater:
      LocalizedText(
        id: "Hanya berdasar satu penilai anonim; level dan persentasenya tidak ditampilkan.",
        en: "Rests on one anonymous rater alone; level and percentage are not shown."
      )
    }
  }
}
