import Assessment
import EvaluatorKit

extension CompetencyExplainer {
  var earlierEvent: LocalizedText {
    let source = prepared.source
    let until = source.validUntil.map { day in
      LocalizedText(id: ", berlaku sampai \(day)", en: ", valid until \(day)")
    }
    return LocalizedText(
      id: "Kegiatan ini tidak memiliki bukti; bukti kegiatan \"\(source.event)\" (\(source.date)) dipakai seluruhnya",
      en: "This event has no evidence; that of event \"\(source.event)\" (\(source.date)) counts as a whole"
    ) + (until ?? .verbatim("")) + .verbatim(".")
  }

  var absences: LocalizedText {
    let count = prepared.absences.count
    return LocalizedText(
      id: "\(count) baris menerangkan mengapa tidak ada nilai; baris itu bukan bukti dan tidak menjadi angka.",
      en: "\(count) row(s) say why there is no rating; they are no evidence and become no number."
    )
  }

  func sentence(of aside: SetAside) -> LocalizedText {
    let count = aside.rows.count
    switch aside.reason {
    case .otherSitting(let policy):
      let which = policy.wording
      return LocalizedText(
        id: "ada lebih dari satu kali uji; \(which.id) yang dihitung, \(count) baris lain tidak.",
        en: "there was more than one sitting; \(which.en) counts, \(count) other row(s) do not."
      )
    case .refusedSittings:
      return LocalizedText(
        id: "ada lebih dari satu kali uji (\(count) baris) dan rubrik menolaknya; tidak terukur.",
        en: "there was more than one sitting (\(count) rows), which the rubric refuses; not measurable."
      )
    case .otherStandard:
      let (given, own) = (prepared.source.givenUnder?.description ?? "", plan.standard.value.header.id)
      return LocalizedText(
        id: "nilai relatif diberikan terhadap standar \"\(given)\", bukan \"\(own)\"; tidak dapat dipakai.",
        en: "the relative scores were given under standard \"\(given)\", not \"\(own)\"; they cannot be used."
      )
    }
  }

  func figureSentence(_ figure: Ratio) -> LocalizedText {
    let (low, high) = (competency.scale.min.spoken, competency.scale.max.spoken)
    let value = figure.spoken
    let plugin = "\(competency.plugin.id)@\(competency.plugin.version)"
    guard competency.scale.covers(figure) else {
      return LocalizedText(
        id: "\(plugin) memberi \(value.id), di luar skala \(low.id)–\(high.id); tidak dipakai.",
        en: "\(plugin) gives \(value.en), off the scale \(low.en)–\(high.en); it is not used."
      )
    }
    return LocalizedText(
      id: "\(plugin) memberi angka \(value.id) pada skala \(low.id)–\(high.id).",
      en: "\(plugin) gives the figure \(value.en) on the scale \(low.en)–\(high.en)."
    )
  }

  var consensusSentence: LocalizedText? {
    switch judgement.consensus {
    case .none: return nil
    case .undecided(let count):
      return LocalizedText(
        id: "Ada \(count) konsensus yang berlaku bersamaan; rapat asesor harus menetapkan satu.",
        en: "There are \(count) live consensus levels; the assessor meeting must settle on one."
      )
    case .notAllowed(let kind):
      return LocalizedText(
        id: "Konsensus ditolak: rubrik tidak mengizinkannya untuk kompetensi \(kind.wording.id).",
        en: "The consensus was refused: the rubric does not allow it for \(kind.wording.en) competencies."
      )
    case .unsupported(let found, let asked):
      return LocalizedText(
        id: "Konsensus ditolak: \(found) asesor menilai secara independen, rubrik meminta \(asked).",
        en: "The consensus was refused: \(found) assessor(s) rated independently, the rubric asks for \(asked)."
      )
    case .replaces(let level, let figure): return replacement(level, figure)
    }
  }

  private func replacement(_ level: FixedDecimal, _ figure: Ratio) -> LocalizedText {
    let (agreed, held) = (level.spoken, figure.spoken)
    let count = prepared.independentAssessors
    let start = LocalizedText(
      id: "Rapat asesor menetapkan \(agreed.id); menggantikan angka penilaian (\(count) asesor independen)",
      en: "The assessor meeting agreed on \(agreed.en); it replaces the rated figure (\(count) independent assessors)"
    )
    guard figure != Ratio(level) else { return start + .verbatim(".") }
    return start
      + LocalizedText(
        id: ", tetapi sertifikat atau prasyarat menahannya pada \(held.id).",
        en: ", but a certificate or prerequisite holds it at \(held.en)."
      )
  }

  func attainedSentence(_ figure: Ratio, _ attained: Ratio) -> LocalizedText {
    let (value, level) = (figure.spoken, attained.spoken)
    guard let step = competency.roundingStep else {
      return LocalizedText(
        id: "Tanpa pembulatan: level capaian \(level.id).",
        en: "Without rounding: attained level \(level.en)."
      )
    }
    let (width, way) = (step.spoken, competency.rounding.rounding.wording)
    return LocalizedText(
      id: "Angka \(value.id) dibulatkan \(way.id), langkah \(width.id): level capaian \(level.id).",
      en: "Figure \(value.en) rounded \(way.en), step \(width.en): attained level \(level.en)."
    )
  }

  var requirementSentence: LocalizedText {
    let required = competency.required.spoken
    let status = judgement.result.status.wording
    guard let attained = judgement.result.attained, let gap = judgement.result.gap else {
      return LocalizedText(
        id: "Standar \(required.id): \(status.id).",
        en: "Required \(required.en): \(status.en)."
      )
    }
    let (level, distance) = (attained.spoken, gap.spoken)
    let start = LocalizedText(
      id: "Capaian \(level.id) terhadap standar \(required.id): kesenjangan \(distance.id), \(status.id).",
      en: "Attained \(level.en) against required \(required.en): gap \(distance.en), \(status.en)."
    )
    guard judgement.result.flags.contains(.roundedUpToMet) else { return start }
    return start + .verbatim(" ") + Flag.roundedUpToMet.sentence
  }
}

extension CompetencyPlan {
  /// The step that figures are rounded to; `nil` without rounding.
  fileprivate var roundingStep: FixedDecimal? {
    switch rounding.step {
    case .exact: nil
    case .scale: scale.step
    case .step(let step): step
    }
  }
}

extension AttemptPolicy {
  fileprivate var wording: LocalizedText {
    switch self {
    case .latest: LocalizedText(id: "yang terakhir", en: "the latest")
    case .best: LocalizedText(id: "yang terbaik", en: "the best")
    case .first: LocalizedText(id: "yang pertama", en: "the first")
    case .refuse: LocalizedText(id: "tidak satu pun", en: "none")
    }
  }
}
