import Assessment
import Reports

/// The screen of one question: competency, level texts with indicators, the answer so far, and the keys.
struct RatingPage {
  let person: String
  let method: Method
  let assessor: String
  let language: Language
  let width: Int
  let height: Int

  func text(of session: RatingDialogue) -> String {
    let head = header(session)
    let foot = footer(session)
    let body = levelLines(session.question)
    let room = max(5, height - head.count - foot.count - 1)
    let shown = body.count <= room ? body : window(body, room: room, session)
    return (head + shown + foot).joined(separator: "\n") + " "
  }

  private func header(_ session: RatingDialogue) -> [String] {
    let competency = session.question.competency
    let place = "\(session.position + 1)/\(session.questions.count)"
    let bar = String(repeating: "━", count: session.answers.count * 20 / max(1, session.questions.count))
    let progress = bar + String(repeating: "╌", count: 20 - bar.count)
    return [
      "\(method.title) · \(person) · \(say("asesor", "assessor")) \(assessor)",
      "\(progress) \(place)", "",
      "\(competency.code) \(competency.title)",
    ] + TextWrapping.paragraph(competency.definition, width: width, indent: "  ") + [""]
  }

  private func levelLines(_ question: RatingQuestion) -> [String] {
    question.competency.levels.flatMap { level -> [String] in
      let title = ["  \(number(level.level))  \(level.title)"]
      let indicators = level.indicators.flatMap { indicator -> [String] in
        let mark = isAsked(indicator, level, question) ? "  ▶ " : "    "
        let text = "\(indicator.code) \(indicator.text)"
        return TextWrapping.paragraph(text, width: width, indent: mark, hanging: "        ")
      }
      return title + indicators
    }
  }

  private func isAsked(_ indicator: Indicator, _ level: CompetencyLevel, _ question: RatingQuestion) -> Bool {
    if case .indicator(let asked, let at) = question.answer { return asked == indicator && at == level.level }
    return false
  }

  /// On a low screen: the part around the asked indicator, or the titles of the levels alone.
  private func window(_ lines: [String], room: Int, _ session: RatingDialogue) -> [String] {
    if let asked = lines.firstIndex(where: { $0.hasPrefix("  ▶") }) {
      let start = min(max(0, asked - room / 3), max(0, lines.count - room))
      return Array(lines[start..<min(lines.count, start + room)])
    }
    let titles = session.question.competency.levels.flatMap { level in
      let text = "\(number(level.level))  \(level.title): \(level.description)"
      return TextWrapping.paragraph(text, width: width, indent: "  ", hanging: "     ")
    }
    return Array(titles.prefix(room))
  }

  private func footer(_ session: RatingDialogue) -> [String] {
    var lines = ["", answerLine(session)]
    if let refusal = session.refusal { lines.append("! " + refusal[language]) }
    lines += TextWrapping.paragraph(keys(session), width: width - 1, indent: "")
    return lines
  }

  private func answerLine(_ session: RatingDialogue) -> String {
    let label = say("Nilai", "Value") + ": "
    if !session.typed.isEmpty { return label + NumberText(language).localized(session.typed) + "_" }
    switch session.answers[session.position] {
    case .number(let value)?: return label + number(value) + "  ✓ " + say("tersimpan", "saved")
    case .absent(let reason)?: return label + Self.name(reason)[language] + "  ✓ " + say("tersimpan", "saved")
    case nil: return label + "–"
    }
  }

  private func keys(_ session: RatingDialogue) -> String {
    if session.mode == .choosingReason {
      let reasons = RatingDialogue.reasons.enumerated().map { "\($0 + 1) \(Self.name($1)[language])" }
      return say("Alasan dilewati: ", "Reason of skipping: ") + reasons.joined(separator: " · ")
    }
    let moves = say(
      "n/b maju mundur · [ ] kompetensi · s lewati · q selesai",
      "n/b next back · [ ] competency · s skip · q quit"
    )
    switch session.question.answer {
    case .level: return say("0–5 level · +/- langkah · ", "0–5 level · +/- step · ") + moves
    case .indicator: return say("2 tampak · 1 sebagian · 0 tidak · ", "2 shown · 1 partly · 0 not · ") + moves
    case .score: return say("angka lalu Enter · ", "number, then Enter · ") + moves
    }
  }

  static func name(_ reason: Absence) -> LocalizedText {
    switch reason {
    case .notObserved: LocalizedText(id: "tidak teramati", en: "not observed")
    case .absent: LocalizedText(id: "tidak hadir", en: "absent")
    case .refused: LocalizedText(id: "menolak", en: "refused")
    case .fault: LocalizedText(id: "gangguan alat", en: "fault")
    }
  }

  private func number(_ value: FixedDecimal) -> String { NumberText(language).short(value) }

  private func say(_ id: String, _ en: String) -> String { LocalizedText(id: id, en: en)[language] }
}
