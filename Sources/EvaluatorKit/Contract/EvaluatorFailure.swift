public import Assessment

/// Why a third party's evaluator gave no finding for a case. A closed list; the raw values are stable.
public enum EvaluatorFailure: String, CaseIterable, Hashable, Sendable {
  /// Its process ended while it was computing.
  case crashed
  /// No answer within its time.
  case timedOut = "timed-out"
  /// What it wrote is no message of the protocol.
  case unreadable
  /// A message of the protocol that nobody asked for, or for a case that does not exist.
  case unexpected
  /// It wrote more than it may.
  case tooMuchOutput = "too-much-output"
  /// A figure off the dictionary's scale.
  case offScale = "off-scale"
  /// Two answers to the same question.
  case inconsistent
  /// It could not be started, or the handshake failed.
  case unavailable
  /// It said itself that it cannot judge this case.
  case declined
  /// It failed so often in a row that it was no longer asked.
  case givenUp = "given-up"

  /// The sentence for people.
  public var sentence: LocalizedText {
    switch self {
    case .crashed:
      LocalizedText(id: "Proses evaluator berhenti di tengah perhitungan.", en: "The evaluator's process ended midway.")
    case .timedOut:
      LocalizedText(id: "Evaluator tidak menjawab dalam batas waktu.", en: "The evaluator did not answer in time.")
    case .unreadable:
      LocalizedText(
        id: "Jawaban evaluator tidak sesuai protokol.",
        en: "The evaluator's answer is not of the protocol."
      )
    case .unexpected:
      LocalizedText(id: "Evaluator menjawab yang tidak ditanyakan.", en: "The evaluator answered what nobody asked.")
    case .tooMuchOutput:
      LocalizedText(id: "Keluaran evaluator melebihi batas.", en: "The evaluator wrote more than it may.")
    case .offScale:
      LocalizedText(id: "Evaluator memberi angka di luar skala.", en: "The evaluator gave a figure off the scale.")
    case .inconsistent:
      LocalizedText(
        id: "Evaluator memberi dua jawaban untuk pertanyaan yang sama.",
        en: "The evaluator gave two answers to the same question."
      )
    case .unavailable:
      LocalizedText(id: "Evaluator tidak dapat dijalankan.", en: "The evaluator cannot be started.")
    case .declined:
      LocalizedText(id: "Evaluator menolak menilai kasus ini.", en: "The evaluator declined this case.")
    case .givenUp:
      LocalizedText(
        id: "Evaluator terlalu sering gagal dan tidak ditanya lagi.",
        en: "The evaluator failed too often and was no longer asked."
      )
    }
  }
}
