import Assessment

/// The page of a dictionary: every competency with its levels, who requires them, and the programmes that lead there.
struct DictionaryReference {
  let kicker = "Kamus kompetensi"
  let title: String
  let lead: String?
  let facts: [LabelledValue]
  let basis: [BasisRow]
  let competencies: [Entry]

  init(_ dictionary: CompetencyDictionary, _ shelf: ReferenceShelf) {
    title = dictionary.header.title
    lead = dictionary.header.description
    facts = dictionary.header.facts([
      LabelledValue(label: "Jenis", value: dictionary.kind.title.id),
      LabelledValue(label: "Skala", value: dictionary.scale.text(.indonesian)),
    ])
    basis = dictionary.header.basis.map(BasisRow.init)
    competencies = dictionary.competencies.map { Entry($0, shelf) }
  }

  struct Entry {
    let code: String
    let title: String
    let definition: String
    let levels: [Level]

    init(_ competency: Competency, _ shelf: ReferenceShelf) {
      code = competency.code
      title = competency.title
      definition = competency.definition
      levels = competency.levels.map { Level($0, of: competency.code, shelf) }
    }
  }

  struct Level {
    let anchor: String
    let level: String
    let title: String
    let description: String
    let indicators: [Indicator]
    let gapHref: String
    let standards: [ReferenceLink]
    let isRequired: Bool

    init(_ level: CompetencyLevel, of code: String, _ shelf: ReferenceShelf) {
      anchor = "\(code)-\(level.level)"
      self.level = NumberText(.indonesian).short(level.level)
      title = level.title
      description = level.description
      indicators = level.indicators
      gapHref = shelf.gapHref(of: code, level: level.level)
      standards = shelf.standards(requiring: code, level: level.level).map(shelf.link)
      isRequired = !standards.isEmpty
    }
  }

  static let template = ReferenceLayout.template(
    """
    \(ReferenceLayout.facts)
    <ul class="chips">
    {{#competencies}}
    <li><a href="#{{code}}">{{code}} {{title}}</a></li>
    {{/competencies}}
    </ul>
    {{#competencies}}
    <section id="{{code}}" class="competency">
    <h2><span class="code">{{code}}</span> {{title}}</h2>
    <p>{{definition}}</p>
    {{#levels}}
    <section id="{{anchor}}" class="level">
    <h3><span class="number">{{level}}</span> {{title}}</h3>
    <p>{{description}}</p>
    <ul class="indicators">
    {{#indicators}}
    <li><span class="code">{{code}}</span> {{text}}</li>
    {{/indicators}}
    </ul>
    <p class="required"><a class="see" href="{{gapHref}}">Program menuju level ini</a>\
    {{#isRequired}} Diminta oleh: {{#standards}}<a href="{{href}}">{{text}}</a> {{/standards}}{{/isRequired}}</p>
    </section>
    {{/levels}}
    </section>
    {{/competencies}}
    \(ReferenceLayout.basis)
    """
  )
}
