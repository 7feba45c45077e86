public import Assessment

/// A certificate in the evidence that grants a level of this competency.
public struct HeldCertificate: Hashable, Sendable {
  /// The place of its method in the stage's methods.
  public var method: Int
  public var certificate: Symbol
  public var level: FixedDecimal
  /// Valid on the day itself, expired the day after; without a last day it does not expire.
  public var isValid: Bool
  /// In `EvaluationCase.evidence`, counted from 0.
  public var place: Int
}

extension Evidence {
  /// Whether the row holds on the day: its last valid day is not before it.
  public func isValid(on day: CalendarDay) -> Bool { validUntil.map { day <= $0 } ?? true }
}

extension RatingStage {
  /// The certificates held (value above zero) that grant a level here, in the order of the evidence. One that expired
  /// is noted, unless the same certificate is held validly as well.
  public func certificates<Recorder: StepRecorder>(
    of input: EvaluationCase,
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) -> [HeldCertificate] {
    let held = heldCertificates(input)
    for certificate in held {
      let isRenewed = held.contains { $0.isValid && $0.certificate == certificate.certificate }
      if !certificate.isValid, !isRenewed { judgement.note(.certificateExpired) }
      recorder.record(certificateStep(certificate, isRenewed: isRenewed))
    }
    return held
  }

  /// The level of each certificate method as one method among others: the highest that a valid certificate grants.
  public func methodLevels(of held: [HeldCertificate]) -> [MethodLevel] {
    methods.indices.compactMap { method in
      let valid = held.filter { $0.method == method && $0.isValid }
      guard let level = valid.map(\.level).max() else { return nil }
      let places = valid.filter { $0.level == level }.map(\.place)
      return MethodLevel(method: method, level: Ratio(level).reduced, voices: 0, places: places)
    }
  }

  private func heldCertificates(_ input: EvaluationCase) -> [HeldCertificate] {
    guard methods.contains(where: { $0.measures(.certificate) }) else { return [] }
    var held: [HeldCertificate] = []
    for (place, row) in input.evidence.enumerated() {
      guard case .number(let value) = row.value, value > .zero,
        let method = methods.firstIndex(where: { $0.symbol == row.method }),
        methods[method].measure(of: row) == .certificate,
        let grant = methods[method].grants.first(where: { $0.certificate == row.item })
      else { continue }
      held.append(
        HeldCertificate(
          method: method,
          certificate: grant.certificate,
          level: grant.level,
          isValid: row.isValid(on: input.asOf),
          place: place
        )
      )
    }
    return held
  }
}
