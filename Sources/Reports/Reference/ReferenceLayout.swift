import Assessment

/// The frame of every page and the parts that several share.
enum ReferenceLayout {
  /// A page around `main`; the context has `title`, and `lead` where a sentence stands below it.
  static func template(_ main: String) -> HTMLTemplate {
    HTMLTemplate(
      """
      <!DOCTYPE html>
      <html lang="id">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{{title}} · Referensi Takar</title>
      <link rel="stylesheet" href="gaya.css">
      </head>
      <body>
      <nav><a class="home" href="index.html">Referensi Takar</a> <a href="jenjang.html">Jenjang</a>
      <a href="kompetensi.html">Kompetensi</a> <a href="kesenjangan.html">Kesenjangan</a>
      <a href="evaluator.html">Evaluator</a></nav>
      <main>
      {{#kicker}}<p class="kicker">{{kicker}}</p>{{/kicker}}
      <h1>{{title}}</h1>
      {{#lead}}<p class="lead">{{lead}}</p>{{/lead}}
      \(main)
      </main>
      <footer>Uraian ditulis dengan kata-kata sendiri dan bukan bunyi peraturan; dasar dan tingkat kepastiannya tercantum \
      pada tiap halaman. Halaman dibuat dari folder Rubrics dan Plugins dengan <code>make generated</code>.</footer>
      </body>
      </html>

      """
    )
  }

  /// Labelled facts and the basis of a definition.
  static let facts = """
    <dl class="facts">
    {{#facts}}
    <dt>{{label}}</dt><dd>{{value}}</dd>
    {{/facts}}
    </dl>
    """

  static let basis = """
    <section class="basis"><h2>Dasar</h2>
    <ul>
    {{#basis}}
    <li>{{text}} <span class="certainty {{mark}}">{{certainty}}</span></li>
    {{/basis}}
    </ul></section>
    """
}

/// A citation with the certainty as a mark.
struct BasisRow {
  let text: String
  let certainty: String
  let mark: String

  init(_ citation: Citation) {
    text = citation.place
    certainty = citation.certainty.title.id
    mark = citation.certainty.rawValue
  }
}

extension DefinitionHeader {
  /// Reference and days in force, with `more` between.
  func facts(_ more: [LabelledValue] = []) -> [LabelledValue] {
    let reference = LabelledValue(label: "Versi", value: "\(id)@\(version)")
    let inForce = inForceText(.indonesian).map { LabelledValue(label: "Berlaku", value: $0) }
    return [reference] + more + [inForce].compactMap { $0 }
  }
}
