import Assessment

/// Every competency with how many standards ask for each of its levels.
struct CompetencyIndexReference {
  let title = "Kompetensi"
  let lead = """
    Angka pada tiap level menunjukkan berapa standar jabatan yang memintanya; pilih angkanya untuk membaca indikator \
    level itu dan jabatan yang memintanya.
    """
  let dictionaries: [Group]

  init(_ shelf: ReferenceShelf) {
    dictionaries = shelf.library.dictionaries.map { Group($0, shelf) }
  }

  struct Group {
    let title: String
    let href: String
    let levels: [String]
    let rows: [Row]

    init(_ dictionary: CompetencyDictionary, _ shelf: ReferenceShelf) {
      let levels = Set(dictionary.competencies.flatMap { $0.levels.map(\.level) }).sorted()
      title = dictionary.header.title
      href = shelf.page(of: dictionary)
      self.levels = levels.map { NumberText(.indonesian).short($0) }
      rows = dictionary.competencies.map { Row($0, levels, shelf) }
    }
  }

  struct Row {
    let code: String
    let title: String
    let href: String
    let gapHref: String
    let counts: [ReferenceLink]

    init(_ competency: Competency, _ levels: [FixedDecimal], _ shelf: ReferenceShelf) {
      code = competency.code
      title = competency.title
      href = shelf.href(of: competency.code)
      gapHref = shelf.gapHref(of: competency.code)
      counts = levels.map { level in
        let count = shelf.standards(requiring: competency.code, level: level).count
        return ReferenceLink(
          text: count == 0 ? "·" : String(count),
          href: shelf.href(of: competency.code, level: level)
        )
      }
    }
  }

  static let template = ReferenceLayout.template(
    """
    {{#dictionaries}}
    <h2><a href="{{href}}">{{title}}</a></h2>
    <table class="matrix counts"><thead><tr><th>Kompetensi</th>{{#levels}}<th>{{.}}</th>{{/levels}}</tr></thead><tbody>
    {{#rows}}
    <tr id="{{code}}"><td><a href="{{href}}"><span class="code">{{code}}</span> {{title}}</a> \
    <a class="small see" href="{{gapHref}}">program</a></td>\
    {{#counts}}<td class="count"><a href="{{href}}">{{text}}</a></td>{{/counts}}</tr>
    {{/rows}}
    </tbody></table>
    {{/dictionaries}}
    """
  )
}
