import Assessment
import Reports

/// What an assessor pressed.
enum RatingKey: Hashable {
  case digit(Int)
  case point
  case plus, minus
  case enter, erase
  case back, next
  case previousCompetency, nextCompetency
  case skip
  case quit
}

/// The state of rating one person by one method: pure, so that every keystroke can be tested.
struct RatingDialogue {
  /// What a keystroke asks of the outside.
  enum Effect: Hashable {
    case none
    /// Save this value for the question at this place, now.
    case save(Int, EvidenceValue)
    case end
  }

  /// Whether keys answer the question or choose the reason of a skip.
  enum Mode: Hashable {
    case answering
    case choosingReason
  }

  static let reasons: [Absence] = [.notObserved, .absent, .refused, .fault]

  let questions: [RatingQuestion]
  private(set) var answers: [Int: EvidenceValue]
  private(set) var position: Int
  private(set) var mode = Mode.answering
  /// Digits of a score not yet ended with Enter.
  private(set) var typed = ""
  /// The last keystroke could not be taken; the page says why.
  private(set) var refusal: LocalizedText?

  /// Resumes at the first question without an answer.
  init(questions: [RatingQuestion], answers: [Int: EvidenceValue]) {
    self.questions = questions
    self.answers = answers
    position = questions.indices.first { answers[$0] == nil } ?? max(0, questions.count - 1)
  }

  var question: RatingQuestion { questions[position] }
  var isComplete: Bool { answers.count == questions.count }

  mutating func press(_ key: RatingKey) -> Effect {
    refusal = nil
    if mode == .choosingReason { return chooseReason(key) }
    switch key {
    case .quit: return .end
    case .back: move(by: -1)
    case .next: move(by: 1)
    case .previousCompetency: moveCompetency(by: -1)
    case .nextCompetency: moveCompetency(by: 1)
    case .skip: mode = .choosingReason
    case .digit, .point, .plus, .minus, .enter, .erase: return answer(key)
    }
    return .none
  }

  private mutating func chooseReason(_ key: RatingKey) -> Effect {
    mode = .answering
    guard case .digit(let number) = key, (1...Self.reasons.count).contains(number) else { return .none }
    return save(.absent(Self.reasons[number - 1]), thenMove: true)
  }

  private mutating func answer(_ key: RatingKey) -> Effect {
    switch question.answer {
    case .level: answerLevel(key)
    case .indicator: answerIndicator(key)
    case .score: answerScore(key)
    }
  }

  /// A digit is the level; `+` and `-` go one step of the scale from it.
  private mutating func answerLevel(_ key: RatingKey) -> Effect {
    switch key {
    case .digit(let digit): return take(FixedDecimal(digit))
    case .plus, .minus:
      guard case .number(let current)? = answers[position] else { return refuse(.levelFirst) }
      let step = question.scale.step.millionths * (key == .plus ? 1 : -1)
      return take(FixedDecimal(millionths: current.millionths + step))
    case .enter:
      move(by: 1)
      return .none
    default: return .none
    }
  }

  /// 2 shown, 1 partly, 0 not shown; the next question follows by itself.
  private mutating func answerIndicator(_ key: RatingKey) -> Effect {
    switch key {
    case .digit(2): return save(.number(.one), thenMove: true)
    case .digit(1): return save(.number(FixedDecimal(millionths: 500_000)), thenMove: true)
    case .digit(0): return save(.number(.zero), thenMove: true)
    case .enter:
      move(by: 1)
      return .none
    default: return refuse(.indicatorKeys)
    }
  }

  private mutating func answerScore(_ key: RatingKey) -> Effect {
    switch key {
    case .digit(let digit): typed += String(digit)
    case .point: typed += "."
    case .erase: typed = String(typed.dropLast())
    case .enter where typed.isEmpty: move(by: 1)
    case .enter:
      let text = typed
      typed = ""
      guard let value = try? FixedDecimal(parsing: text) else { return refuse(.notANumber) }
      let effect = take(value)
      if effect != .none { move(by: 1) }
      return effect
    default: break
    }
    return .none
  }

  private mutating func take(_ value: FixedDecimal) -> Effect {
    guard question.scale.contains(value) else { return refuse(.offScale(question.scale)) }
    return save(.number(value), thenMove: false)
  }

  private mutating func save(_ value: EvidenceValue, thenMove: Bool) -> Effect {
    let place = position
    answers[place] = value
    if thenMove { move(by: 1) }
    return .save(place, value)
  }

  private mutating func move(by step: Int) {
    typed = ""
    position = min(max(position + step, 0), questions.count - 1)
  }

  /// To the first question of the competency before or after this one.
  private mutating func moveCompetency(by step: Int) {
    typed = ""
    let codes = questions.map(\.competency.code)
    let starts = codes.indices.filter { $0 == 0 || codes[$0] != codes[$0 - 1] }
    let current = starts.lastIndex { $0 <= position } ?? 0
    position = starts[min(max(current + step, 0), starts.count - 1)]
  }

  private mutating func refuse(_ reason: LocalizedText) -> Effect {
    refusal = reason
    return .none
  }
}

extension LocalizedText {
  fileprivate static let levelFirst = LocalizedText(
    id: "Tekan dulu angka levelnya, lalu + atau -.",
    en: "Press the level's digit first, then + or -."
  )
  fileprivate static let indicatorKeys = LocalizedText(
    id: "Tekan 2 tampak, 1 sebagian, 0 tidak tampak.",
    en: "Press 2 shown, 1 partly, 0 not shown."
  )
  fileprivate static let notANumber = LocalizedText(
    id: "Itu bukan angka.",
    en: "That is not a number."
  )

  fileprivate static func offScale(_ scale: Scale) -> LocalizedText {
    let numbers = NumberText(.indonesian)
    let (low, high, step) = (numbers.short(scale.min), numbers.short(scale.max), numbers.short(scale.step))
    return LocalizedText(
      id: "Nilai harus \(low) sampai \(high) dengan langkah \(step).",
      en: "The value must be \(scale.min) to \(scale.max) in steps of \(scale.step)."
    )
  }
}
