import Assessment
import EvaluatorKit
import Reports

extension EvaluatorReference.Example {
  /// An example's set-up, evidence and outcome as texts.
  init(_ example: EvaluatorExample) {
    let symbols = example.setup.symbols
    self.init(
      title: example.title.id,
      methods: example.setup.methods.map { Self.text(of: $0.method) },
      parameters: example.setup.parameters.lines,
      evidence: example.input.evidence.map { Self.text(of: $0, symbols, asOf: example.input.asOf) },
      figure: example.expected.figure.map { $0.shortText.replacing(".", with: ",") } ?? "belum terukur",
      remarks: example.expected.flags.flags.map(\.sentence.id)
    )
  }

  private static func text(of method: Method) -> String {
    let measures = method.measures.map { measure in
      switch measure {
      case .level: "level"
      case .indicator: "indikator"
      case .score: "skor"
      case .certificate: "sertifikat"
      }
    }
    let cuts: String? =
      if case .cuts(let cuts, _) = method.conversion {
        cuts.map { "mulai \($0.atLeast) level \($0.level)" }.joined(separator: ", ")
      } else { nil }
    let grants = method.grants.map { "\($0.certificate) memberi level \($0.level)" }
    let parts = [measures.joined(separator: ", ")] + [cuts].compactMap { $0 } + grants
    return "\(method.id), bobot \(method.weight): " + parts.joined(separator: "; ")
  }

  private static func text(of evidence: Evidence, _ symbols: SymbolTable, asOf day: CalendarDay) -> String {
    let value =
      switch evidence.value {
      case .number(let number): number.description
      case .absent(let absence): absence.rawValue
      }
    let parts: [String?] = [
      symbols[evidence.method], evidence.assessor.map { "asesor \(symbols[$0])" },
      evidence.role.map { "peran \($0.rawValue)" }, evidence.indicator.map { "indikator \(symbols[$0])" },
      evidence.item.map { "butir \(symbols[$0])" }, evidence.raters > 1 ? "\(evidence.raters) penilai" : nil,
      evidence.date == day ? nil : "tanggal \(evidence.date)",
      evidence.validUntil.map { "berlaku sampai \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ") + ": " + value
  }
}
