import Assessment
import EvaluatorKit

/// Setups to try an evaluator on: those of its examples, and for each of its kinds one made here without parameters.
struct SetupSampler {
  let description: EvaluatorDescription

  var setups: [EvaluatorSetup] { description.examples.map(\.setup) + description.kinds.map(Self.plain) }

  private static func plain(_ kind: CompetencyKind) -> EvaluatorSetup {
    var symbols = SymbolTable()
    let methods = methods(of: kind).map { PlannedMethod(symbol: symbols.intern($0.id), method: $0) }
    return EvaluatorSetup(
      competency: competency,
      kind: kind,
      scale: Scale(min: .zero, max: FixedDecimal(5), step: FixedDecimal(millionths: 500_000)),
      methods: methods,
      symbols: symbols,
      rubricMethods: methods.map(\.method.id)
    )
  }

  private static let competency = Competency(
    code: "K.01",
    title: "Kompetensi",
    definition: "…",
    levels: (1...5).map { level in
      CompetencyLevel(
        level: FixedDecimal(level),
        title: "\(level)",
        description: "…",
        indicators: (1...3).map { Indicator(code: "\(level).\($0)", text: "…") }
      )
    }
  )

  private static func methods(of kind: CompetencyKind) -> [Method] {
    let hundred = Scale(min: .zero, max: FixedDecimal(100), step: .one)
    let likert = Scale(min: .one, max: FixedDecimal(5), step: .one)
    let test = Method(
      id: "test",
      title: "Tes",
      measures: [.score],
      scale: hundred,
      conversion: .cuts(
        [
          CutScore(atLeast: FixedDecimal(60), level: FixedDecimal(2)),
          CutScore(atLeast: FixedDecimal(75), level: FixedDecimal(3)),
        ],
        below: nil
      )
    )
    let interview = Method(id: "bei", title: "BEI", measures: [.level], weight: FixedDecimal(40))
    let discussion = Method(id: "lgd", title: "LGD", measures: [.indicator], weight: FixedDecimal(30))
    let survey = Method(
      id: "survey",
      title: "Survei",
      measures: [.score],
      scale: likert,
      conversion: .linear(low: .zero, high: FixedDecimal(5)),
      anonymous: true
    )
    let grant = CertificateGrant(certificate: "CERT-1", competency: "K.01", level: FixedDecimal(3))
    let certificate = Method(id: "certificate", title: "Sertifikat", measures: [.certificate], grants: [grant])
    return switch kind {
    case .managerial: [interview, discussion]
    case .sociocultural: [interview, survey]
    case .technical: [test, interview, certificate]
    }
  }
}
