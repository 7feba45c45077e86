import Assessment

/// The way into the reference: three questions, then everything that is there.
struct IndexReference {
  let title = "Kamus, standar, rubrik, dan program"
  let lead = """
    Semua definisi yang dibawa Takar, dapat dibaca tanpa jaringan dan dicetak. Instansi memakainya apa adanya atau \
    menyalinnya sebagai titik awal.
    """
  let figures: [LabelledValue]
  let sections: [Section]
  let classes: [ClassRow]

  init(_ shelf: ReferenceShelf) {
    let library = shelf.library
    let competencies = library.dictionaries.flatMap(\.competencies)
    let indicators = competencies.flatMap(\.levels).map(\.indicators.count).reduce(0, +)
    figures = [
      LabelledValue(label: "kompetensi", value: String(competencies.count)),
      LabelledValue(label: "indikator perilaku", value: String(indicators)),
      LabelledValue(label: "standar jabatan", value: String(library.standards.count)),
      LabelledValue(label: "rubrik", value: String(library.rubrics.count)),
      LabelledValue(label: "program", value: String(library.catalogues.map(\.programmes.count).reduce(0, +))),
    ]
    sections = IndexReference.sections(shelf)
    classes = IndexReference.classes(shelf)
  }

  struct Section {
    let title: String
    let items: [Item]
  }

  struct Item {
    let title: String
    let href: String
    let remark: String
  }

  private static func sections(_ shelf: ReferenceShelf) -> [Section] {
    let library = shelf.library
    let dictionaries = library.dictionaries.map { dictionary in
      let names = dictionary.competencies.map(\.title).joined(separator: ", ")
      return Item(title: dictionary.header.title, href: shelf.page(of: dictionary), remark: names)
    }
    let rubrics = library.rubrics.map { rubric in
      let purposes = rubric.purposes.map(\.title).joined(separator: ", ")
      return Item(title: rubric.header.title, href: shelf.page(of: rubric), remark: "Tujuan: \(purposes)")
    }
    let catalogues = library.catalogues.map { catalogue in
      let count = "\(catalogue.programmes.count) program"
      return Item(title: catalogue.header.title, href: shelf.page(of: catalogue), remark: count)
    }
    let evaluators = library.evaluators.map {
      Item(title: $0.id, href: EvaluatorListReference.href(of: $0.id), remark: $0.summary)
    }
    return [
      Section(title: "Kamus kompetensi", items: dictionaries), Section(title: "Rubrik penilaian", items: rubrics),
      Section(title: "Program pengembangan", items: catalogues), Section(title: "Evaluator", items: evaluators),
    ]
  }

  /// The standards of one job class; those without a class come last.
  struct ClassRow {
    let title: String
    let standards: [ReferenceLink]
  }

  private static func classes(_ shelf: ReferenceShelf) -> [ClassRow] {
    let classes: [JobClass?] = JobClass.allCases + [nil]
    let rows = classes.map { jobClass in
      let standards = shelf.library.standards.filter { $0.jobClass == jobClass }.map(shelf.link)
      return ClassRow(title: jobClass?.title ?? "Tanpa jenjang", standards: standards)
    }
    return rows.filter { !$0.standards.isEmpty }
  }

  static let template = ReferenceLayout.template(
    """
    <ul class="figures">{{#figures}}<li><b>{{value}}</b> {{label}}</li>{{/figures}}</ul>
    <div class="cards doors">
    <a class="card" href="jenjang.html"><b>Menurut jenjang</b> Apa yang diminta dari sebuah jabatan?</a>
    <a class="card" href="kompetensi.html"><b>Menurut kompetensi</b> Seperti apa perilaku pada level itu?</a>
    <a class="card" href="kesenjangan.html"><b>Menurut kesenjangan</b> Program apa yang menutupnya?</a>
    </div>
    <h2>Standar jabatan</h2>
    <dl class="facts">
    {{#classes}}
    <dt>{{title}}</dt><dd>{{#standards}}<a class="item" href="{{href}}">{{text}}</a> {{/standards}}</dd>
    {{/classes}}
    </dl>
    {{#sections}}
    <h2>{{title}}</h2>
    <ul class="list">
    {{#items}}
    <li><a href="{{href}}">{{title}}</a> <span class="small">{{remark}}</span></li>
    {{/items}}
    </ul>
    {{/sections}}
    """
  )
}
