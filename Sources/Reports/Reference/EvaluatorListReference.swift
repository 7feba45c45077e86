/// The page of the built-in evaluators: what they do, what they can be told, and examples that are their tests.
struct EvaluatorListReference {
  let title = "Evaluator bawaan"
  let lead = """
    Evaluator membaca bukti satu kompetensi satu orang dan memberi angka pada skala kamus, atau alasan mengapa belum \
    terukur. Rubrik memilih evaluatornya dan mengisi parameternya; yang tidak diisi memakai nilai bawaan.
    """
  let evaluators: [Entry]

  init(_ evaluators: [EvaluatorReference]) { self.evaluators = evaluators.map(Entry.init) }

  static func href(of id: String) -> String { "evaluator.html#\(anchor(of: id))" }

  private static func anchor(of id: String) -> String { String(id.map { $0 == "/" ? "-" : $0 }) }

  struct Entry {
    let anchor: String
    let id: String
    let version: String
    let kinds: String
    let summary: String
    let rationale: String
    let parameters: [Row]
    let examples: [Sample]

    init(_ evaluator: EvaluatorReference) {
      anchor = EvaluatorListReference.anchor(of: evaluator.id)
      id = evaluator.id
      version = evaluator.version
      kinds = evaluator.kinds
      summary = evaluator.summary
      rationale = evaluator.rationale
      parameters = evaluator.parameters.map(Row.init)
      examples = evaluator.examples.map(Sample.init)
    }
  }

  struct Row {
    let name: String
    let depth: Int
    let type: String
    let standard: String?
    /// In place of a default: required, or a rule that is off.
    let remark: String
    let sentence: String

    init(_ parameter: EvaluatorReference.Parameter) {
      name = parameter.name
      depth = parameter.depth
      type = parameter.type
      standard = parameter.standard
      let absence = parameter.isRequired ? "wajib diisi" : "tanpa isi, aturan tidak dipakai"
      remark = parameter.standard == nil ? absence : ""
      sentence = parameter.sentence
    }
  }

  struct Sample {
    let title: String
    let methods: [String]
    let hasParameters: Bool
    let parameters: [String]
    let evidence: [String]
    let figure: String
    let remarks: [String]

    init(_ example: EvaluatorReference.Example) {
      title = example.title
      methods = example.methods
      hasParameters = !example.parameters.isEmpty
      parameters = example.parameters
      evidence = example.evidence
      figure = example.figure
      remarks = example.remarks
    }
  }

  static let template = ReferenceLayout.template(
    """
    <ul class="chips">{{#evaluators}}<li><a href="#{{anchor}}">{{id}}</a></li>{{/evaluators}}</ul>
    {{#evaluators}}
    <section id="{{anchor}}" class="competency">
    <h2><code>{{id}}</code> <span class="small">{{version}}</span></h2>
    <p><b>{{summary}}</b></p>
    <p>{{rationale}}</p>
    <p class="small">Untuk kompetensi {{kinds}}.</p>
    <h3>Parameter</h3>
    <table class="parameters"><thead><tr><th>Nama dan arti</th><th>Isi</th><th>Bawaan</th></tr></thead><tbody>
    {{#parameters}}
    <tr class="depth-{{depth}}"><td><code>{{name}}</code><br>{{sentence}}</td><td>{{type}}</td>\
    <td>{{#standard}}<code>{{standard}}</code>{{/standard}}{{remark}}</td></tr>
    {{/parameters}}
    </tbody></table>
    <h3>Contoh, sekaligus ujinya</h3>
    <div class="cards">
    {{#examples}}
    <div class="card">
    <h4>{{title}}</h4>
    <p class="small">Alat ukur</p><ul class="terms">{{#methods}}<li>{{.}}</li>{{/methods}}</ul>
    {{#hasParameters}}<p class="small">Parameter</p>
    <ul class="code-lines">{{#parameters}}<li><code>{{.}}</code></li>{{/parameters}}</ul>{{/hasParameters}}
    <p class="small">Bukti</p><ul class="terms">{{#evidence}}<li>{{.}}</li>{{/evidence}}</ul>
    <p class="outcome">→ <b>{{figure}}</b></p>
    <ul class="terms">{{#remarks}}<li>{{.}}</li>{{/remarks}}</ul>
    </div>
    {{/examples}}
    </div>
    </section>
    {{/evaluators}}
    """
  )
}
