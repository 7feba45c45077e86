public import Assessment

/// What the contract of evaluators demands, one check each. The raw values are stable.
public enum ConformanceCheck: String, CaseIterable, Hashable, Sendable {
  case description
  case parameterDescriptions = "parameter-descriptions"
  case parametersEnforced = "parameters-enforced"
  case defaults
  case examples
  case order
  case repetition
  case batches
  case explanations
  case threads
  case variants
  case monotony
  case scale
  case reasons
  case emptyEvidence = "empty-evidence"
  case hugeEvidence = "huge-evidence"
  case hostileEvidence = "hostile-evidence"

  /// What holds where the check passes.
  public var title: LocalizedText {
    switch self {
    case .description:
      LocalizedText(id: "Keterangan lengkap dalam dua bahasa", en: "The description is complete, in both languages")
    case .parameterDescriptions:
      LocalizedText(
        id: "Setiap parameter diterangkan dan bakunya sah",
        en: "Every parameter is described and its default is valid"
      )
    case .parametersEnforced:
      LocalizedText(id: "Parameter yang salah ditolak di tempatnya", en: "Wrong parameters are refused in place")
    case .defaults:
      LocalizedText(id: "Menulis nilai baku tidak mengubah hasil", en: "Writing a default out changes nothing")
    case .examples:
      LocalizedText(id: "Contoh ada dan benar", en: "There are examples, and they hold")
    case .order:
      LocalizedText(id: "Urutan bukti tidak berpengaruh", en: "The order of the evidence does not matter")
    case .repetition:
      LocalizedText(id: "Pertanyaan yang sama, jawaban yang sama", en: "The same question has the same answer")
    case .batches:
      LocalizedText(id: "Kasus lain tidak berpengaruh", en: "Other cases of a batch do not matter")
    case .explanations:
      LocalizedText(id: "Penjelasan sama dengan hasilnya", en: "An explanation agrees with the finding")
    case .threads:
      LocalizedText(id: "Thread tidak berpengaruh", en: "Threads do not matter")
    case .variants:
      LocalizedText(id: "Zona waktu dan lokal tidak berpengaruh", en: "Time zone and locale do not matter")
    case .monotony:
      LocalizedText(id: "Nilai yang naik tidak menurunkan angka", en: "A value raised never lowers the figure")
    case .scale:
      LocalizedText(id: "Angka berada pada skala", en: "Figures are on the scale")
    case .reasons:
      LocalizedText(id: "Tanpa angka selalu ada alasannya", en: "Where there is no figure, a flag says why")
    case .emptyEvidence:
      LocalizedText(id: "Tanpa bukti tidak ada angka", en: "No evidence gives no figure")
    case .hugeEvidence:
      LocalizedText(id: "Bukti yang sangat banyak tetap dijawab", en: "Very much evidence is answered")
    case .hostileEvidence:
      LocalizedText(id: "Bukti yang aneh tetap dijawab", en: "Odd evidence is answered")
    }
  }
}
