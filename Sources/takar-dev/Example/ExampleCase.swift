/// A situation that the example shows with a person of its own.
enum ExampleCase: String, CaseIterable {
  // pemetaan-2026
  case exactly78
  case below78
  case exactly90
  case settledByConsensus
  case needsConsensus
  case oneAssessor
  case missingEvidence
  case expiredCertificate
  case certificateOnLastDay
  case fewRaters
  case resit
  case mustMeetFails
  case noEvidence
  case faultyRecording
  // pengisian-2026
  case exactly80
  case exactly68
  case below68
  case surplusHidesDeficit
  case consensusForFilling
  case twoTargets
  case needsConsensusForFilling
  case missingForFilling

  /// What to look at, in the README's words.
  var description: String {
    switch self {
    case .exactly78: "JPM tepat 78: Cukup Optimal"
    case .below78: "JPM 76: Kurang Optimal"
    case .exactly90: "JPM tepat 90: Optimal"
    case .settledByConsensus: "asesor berselisih dua level pada M.03; rapat asesor menyelesaikannya"
    case .needsConsensus: "asesor berselisih dua level pada M.08 dan belum dirapatkan: tidak ada hasil"
    case .oneAssessor: "hanya dinilai satu asesor: tidak ada hasil"
    case .missingEvidence: "M.06 tidak dinilai sama sekali: tidak lengkap, bukan nol"
    case .expiredCertificate: "sertifikatnya sudah tidak berlaku pada tanggal kegiatan"
    case .certificateOnLastDay: "sertifikatnya berlaku sampai hari kegiatan, jadi masih dihitung"
    case .fewRaters: "survei hanya dijawab satu atasan dan dua rekan"
    case .resit: "mengulang tes tertulis; yang terakhir berlaku"
    case .mustMeetFails: "persentasenya tinggi, tetapi kompetensi wajib T.PEL.02 belum terpenuhi"
    case .noEvidence: "hadir menurut daftar, tetapi tidak ada bukti"
    case .faultyRecording: "rekaman wawancara rusak dan satu kompetensi tidak teramati"
    case .exactly80: "JPM tepat 80: Memenuhi Syarat"
    case .exactly68: "JPM tepat 68: Masih Memenuhi Syarat"
    case .below68: "JPM 66: Kurang Memenuhi Syarat"
    case .surplusHidesDeficit: "kelebihan pada banyak kompetensi menutupi kekurangan pada M.01 dan M.08"
    case .consensusForFilling: "perselisihan pada M.07 diselesaikan rapat asesor"
    case .twoTargets: "dua jabatan sasaran dari bukti yang sama: MMS untuk bidang, MS untuk pasar"
    case .needsConsensusForFilling: "perselisihan pada M.02 belum dirapatkan"
    case .missingForFilling: "tidak mengikuti diskusi kelompok dan presentasi"
    }
  }

  var event: ExampleEvent {
    switch self {
    case .exactly80, .exactly68, .below68, .surplusHidesDeficit, .consensusForFilling, .twoTargets,
      .needsConsensusForFilling, .missingForFilling:
      .filling
    default: .mapping
    }
  }
}

/// The two events of the example.
enum ExampleEvent: String, CaseIterable {
  case mapping = "pemetaan-2026"
  case filling = "pengisian-2026"

  var rubric: String {
    switch self {
    case .mapping: "asn-combined"
    case .filling: "asn-assessment-center-complex"
    }
  }

  var purpose: String {
    switch self {
    case .mapping: "mapping"
    case .filling: "filling"
    }
  }

  var date: String {
    switch self {
    case .mapping: "2026-03-31"
    case .filling: "2026-06-30"
    }
  }
}
