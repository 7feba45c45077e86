import Assessment
import AssessmentStore
import Reports
import SourceDiagnostics

/// The sentences of a history. Of an anonymous method no value and no rater is told.
extension HistoryRow {
  typealias Wording = (LocalizedText, [String: String])

  private static let numbers = NumberText(.indonesian)

  static func version(_ employee: Employee, after last: Employee?, _ identity: IdentityDisplay) -> Wording {
    let from = employee.effective.description
    let standard = employee.standard ?? "–"
    var fields = [
      "effective": from, "standard": employee.standard ?? "", "status": employee.status ?? "", "name": employee.name,
      "unit": employee.unit, "position": employee.position,
    ]
    if let erasure = employee.erasure {
      fields["number"] = "\(erasure)"
      let text = LocalizedText(
        id: "data sejak \(from): dihapus #\(erasure), standar \(standard)",
        en: "data from \(from): erased #\(erasure), standard \(standard)"
      )
      return (text, fields)
    }
    let number = identity.text(of: employee.nip)
    fields["nip"] = number
    let data = [employee.name, number, employee.unit, employee.position].filter { !$0.isEmpty }.joined(separator: ", ")
    guard let last else {
      return (
        LocalizedText(
          id: "terdaftar, berlaku \(from): \(data), standar \(standard)",
          en: "registered, in force from \(from): \(data), standard \(standard)"
        ), fields
      )
    }
    let changes = changes(from: last, to: employee)
    return (
      LocalizedText(id: "data berubah, berlaku \(from): ", en: "data changed, in force from \(from): ") + changes,
      fields
    )
  }

  private static func changes(from last: Employee, to now: Employee) -> LocalizedText {
    let all: [(LocalizedText, String?, String?)] = [
      (LocalizedText(id: "nama", en: "name"), last.name, now.name),
      (LocalizedText(id: "unit", en: "unit"), last.unit, now.unit),
      (LocalizedText(id: "jabatan", en: "position"), last.position, now.position),
      (LocalizedText(id: "standar", en: "standard"), last.standard, now.standard),
      (LocalizedText(id: "status", en: "status"), last.status, now.status),
    ]
    let changed = all.filter { $0.1 != $0.2 }.map { label, old, new in
      label + LocalizedText(verbatim: " \(old ?? "–") → \(new ?? "–")")
    }
    return LocalizedText(
      id: changed.map(\.id).joined(separator: "; "),
      en: changed.map(\.en).joined(separator: "; ")
    )
  }

  static func participation(_ participant: Participant, in event: String) -> Wording {
    let standard = participant.standard.map { " (\($0))" } ?? ""
    let status = participant.status.rawValue
    return (
      LocalizedText(
        id: "peserta \"\(event)\"\(standard): \(participant.status.word.id)",
        en: "participant of \"\(event)\"\(standard): \(participant.status.word.en)"
      ), ["event": event, "standard": participant.standard ?? "", "status": status]
    )
  }

  static func ratings(_ fact: RatingsFact, _ anonymous: AnonymousMethods) -> Wording {
    let counts = fact.counts.map { "\($0.method) \($0.rows)" + ($0.absent > 0 ? " (–\($0.absent))" : "") }
    let isOpen = !fact.counts.contains { anonymous.contains($0.method, in: fact.event) }
    let assessor = isOpen ? fact.assessor : nil
    let by = assessor.map { " · \($0)" } ?? ""
    let list = counts.joined(separator: ", ")
    return (
      LocalizedText(
        id: "nilai masuk ke \"\(fact.event)\" (impor \(fact.number), \(fact.source))\(by): \(list)",
        en: "ratings into \"\(fact.event)\" (import \(fact.number), \(fact.source))\(by): \(list)"
      ),
      [
        "event": fact.event, "import": "\(fact.number)", "assessor": assessor ?? "",
        "counts": fact.counts.map { "\($0.method)=\($0.rows)" }.joined(separator: "|"),
      ]
    )
  }

  static func consensus(_ fact: ConsensusFact) -> Wording {
    let value = fact.value.shownText
    let panel = fact.panel.map { " (\($0))" } ?? ""
    return (
      LocalizedText(
        id: "konsensus di \"\(fact.event)\": \(fact.competency) = \(numbers.localized(value))\(panel)",
        en: "consensus in \"\(fact.event)\": \(fact.competency) = \(value)\(panel)"
      ),
      ["event": fact.event, "competency": fact.competency, "new": value, "assessor": fact.panel ?? ""]
    )
  }

  static func correction(_ fact: CorrectionFact, _ anonymous: AnonymousMethods) -> Wording {
    let isHidden = anonymous.hides(fact.method, .init(event: fact.event, competency: fact.competency))
    let reason = fact.reason.map { ": \($0)" } ?? ""
    let place = "\"\(fact.event)\", \(fact.competency), \(fact.method)"
    guard !isHidden else {
      return (
        LocalizedText(
          id: "koreksi di \(place); nilainya tidak ditampilkan agar penilai anonim tetap anonim\(reason)",
          en: "correction in \(place); the values are not shown, to keep an anonymous rater anonymous\(reason)"
        ),
        ["event": fact.event, "competency": fact.competency, "method": fact.method, "reason": fact.reason ?? ""]
      )
    }
    let details = [fact.assessor, fact.indicator, fact.item].compactMap(\.self).map { ", \($0)" }.joined()
    let (old, new) = (fact.old.shownText, fact.new.shownText)
    return (
      LocalizedText(
        id: "koreksi di \(place)\(details): \(numbers.localized(old)) → \(numbers.localized(new))\(reason)",
        en: "correction in \(place)\(details): \(old) → \(new)\(reason)"
      ),
      [
        "event": fact.event, "competency": fact.competency, "method": fact.method, "assessor": fact.assessor ?? "",
        "indicator": fact.indicator ?? "", "item": fact.item ?? "", "old": old, "new": new,
        "reason": fact.reason ?? "",
      ]
    )
  }

  static func score(_ recorded: AssessmentResult) -> Wording {
    let result = recorded.shown
    let percent = result.jobMatch.map { $0.percent.text(decimals: $0.decimals) } ?? "–"
    let category = result.category?.code ?? "–"
    let evaluators = Set(result.competencies.map { "\($0.plugin.id)@\($0.plugin.version)" }).sorted()
    let (standard, rubric) = (
      "\(result.standard.id)@\(result.standard.version)", "\(result.rubric.id)@\(result.rubric.version)"
    )
    let rests = "\(standard), \(rubric), \(evaluators.joined(separator: ", "))"
    // The digest would let somebody try the values that a hidden figure was made of.
    let inputs = result.competencies.contains(where: \.hidesFigure) ? "" : result.inputs
    let (run, measured) = (result.run, "\(result.measured)/\(result.requiredCount)")
    return (
      LocalizedText(
        id: "dinilai di \"\(result.event)\" (penghitungan \(run)): JPM \(numbers.localized(percent)), \(category), "
          + "terukur \(measured); dasar \(rests)" + (inputs.isEmpty ? "" : ", bukti \(inputs.shortDigest)"),
        en: "scored in \"\(result.event)\" (run \(run)): job match \(percent), \(category), measured \(measured); "
          + "rests on \(rests)" + (inputs.isEmpty ? "" : ", inputs \(inputs.shortDigest)")
      ),
      [
        "event": result.event, "run": "\(run)", "standard": standard, "rubric": rubric,
        "evaluators": evaluators.joined(separator: "|"), "percent": percent == "–" ? "" : percent,
        "category": result.category?.code ?? "", "inputs": inputs,
      ]
    )
  }
}

extension ParticipationStatus {
  fileprivate var word: LocalizedText {
    switch self {
    case .invited: LocalizedText(id: "diundang", en: "invited")
    case .present: LocalizedText(id: "hadir", en: "present")
    case .absent: LocalizedText(id: "tidak hadir", en: "absent")
    case .withdrawn: LocalizedText(id: "mengundurkan diri", en: "withdrawn")
    }
  }
}

extension EvidenceValue {
  fileprivate var shownText: String {
    switch self {
    case .number(let number): number.description
    case .absent(let absence): absence.rawValue
    }
  }
}

extension String {
  /// Enough of a digest to recognise it.
  fileprivate var shortDigest: String { String(prefix(23)) }
}
