import Assessment

/// The page of a catalogue: every programme with what it develops, under its form.
struct CatalogueReference {
  let kicker = "Program pengembangan"
  let title: String
  let lead: String?
  let facts: [LabelledValue]
  let basis: [BasisRow]
  let forms: [FormEntry]

  init(_ catalogue: ProgrammeCatalogue, _ shelf: ReferenceShelf) {
    let free = catalogue.programmes.count { $0.cost == .zero }
    title = catalogue.header.title
    lead = catalogue.header.description
    facts = catalogue.header.facts([
      LabelledValue(label: "Isi", value: "\(catalogue.programmes.count) program, \(free) tanpa biaya")
    ])
    basis = catalogue.header.basis.map(BasisRow.init)
    forms = ProgrammeForm.allCases.compactMap { FormEntry($0, of: catalogue, shelf) }
  }

  struct FormEntry {
    let anchor: String
    let title: String
    let count: Int
    let programmes: [ProgrammeEntry]

    init?(_ form: ProgrammeForm, of catalogue: ProgrammeCatalogue, _ shelf: ReferenceShelf) {
      programmes = catalogue.programmes.filter { $0.form == form }.map { ProgrammeEntry($0, shelf) }
      count = programmes.count
      anchor = form.rawValue
      title = form.title.id.capitalizedFirst
      if programmes.isEmpty { return nil }
    }
  }

  struct ProgrammeEntry {
    let code: String
    let title: String
    let cost: String
    let isFree: Bool
    let terms: String
    let develops: [StepRow]
    let hasPrerequisites: Bool
    let prerequisites: [ReferenceLink]
    let basis: String

    init(_ programme: Programme, _ shelf: ReferenceShelf) {
      let numbers = NumberText(.indonesian)
      code = programme.code
      title = programme.title
      cost = numbers.rupiah(programme.cost)
      isFree = programme.cost == .zero
      terms = [
        "\(numbers.short(programme.hours)) JP", programme.mode?.title.id,
        programme.group.map { "\($0.min)–\($0.max) peserta" }, programme.provider,
      ].compactMap { $0 }.joined(separator: " · ")
      develops = programme.develops.map { step in
        StepRow(
          text: shelf.catalogue.title(of: step.competency),
          href: shelf.href(of: step.competency, level: step.to),
          levels: "\(numbers.short(step.from)) → \(numbers.short(step.to))"
        )
      }
      prerequisites = programme.prerequisites.map { ReferenceLink(text: $0, href: shelf.href(ofProgramme: $0)) }
      hasPrerequisites = !prerequisites.isEmpty
      basis = Citation.text(programme.basis, .indonesian)
    }
  }

  struct StepRow {
    let text: String
    let href: String
    let levels: String
  }

  static let template = ReferenceLayout.template(
    """
    \(ReferenceLayout.facts)
    <ul class="chips">
    {{#forms}}
    <li><a href="#{{anchor}}">{{title}} <span class="small">{{count}}</span></a></li>
    {{/forms}}
    </ul>
    {{#forms}}
    <section id="{{anchor}}">
    <h2>{{title}}</h2>
    <div class="cards">
    {{#programmes}}
    <article id="{{code}}" class="card">
    <h3><span class="code">{{code}}</span> {{title}}</h3>
    <p class="small">{{terms}} · <span class="{{#isFree}}free{{/isFree}}">{{cost}}</span></p>
    <ul class="terms">{{#develops}}<li><a href="{{href}}">{{text}}</a> <b class="pair">{{levels}}</b></li>\
    {{/develops}}</ul>
    {{#hasPrerequisites}}<p class="small">Setelah: {{#prerequisites}}<a href="{{href}}">{{text}}</a> {{/prerequisites}}</p>
    {{/hasPrerequisites}}
    {{#basis}}<p class="small">{{basis}}</p>{{/basis}}
    </article>
    {{/programmes}}
    </div>
    </section>
    {{/forms}}
    \(ReferenceLayout.basis)
    """
  )
}
