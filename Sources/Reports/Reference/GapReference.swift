import Assessment

/// From a gap to the programmes: every step from one level to the next of every competency, the cheapest first.
struct GapReference {
  let title = "Dari kesenjangan ke program"
  let lead = """
    Cari kompetensinya, lalu langkah dari level yang dicapai ke level berikutnya. Program tanpa biaya disebut lebih dulu. \
    Kesenjangan dua level ditempuh dua langkah.
    """
  let dictionaries: [Group]

  init(_ shelf: ReferenceShelf) {
    dictionaries = shelf.library.dictionaries.map { Group($0, shelf) }
  }

  struct Group {
    let title: String
    let competencies: [Entry]

    init(_ dictionary: CompetencyDictionary, _ shelf: ReferenceShelf) {
      title = dictionary.header.title
      competencies = dictionary.competencies.map { Entry($0, lowest: dictionary.scale.min, shelf) }
    }
  }

  struct Entry {
    let code: String
    let title: String
    let href: String
    let steps: [Step]

    init(_ competency: Competency, lowest: FixedDecimal, _ shelf: ReferenceShelf) {
      code = competency.code
      title = competency.title
      href = shelf.href(of: competency.code)
      let below = [lowest] + competency.levels.map(\.level)
      steps = zip(below, competency.levels).filter { $0 < $1.level }
        .map { Step($0, to: $1, of: competency.code, shelf) }
    }
  }

  /// One step and its programmes; parts of it where the catalogue cuts it are listed together.
  struct Step {
    let anchor: String
    let name: String
    let goal: String
    let href: String
    let programmes: [Row]
    let isEmpty: Bool

    init(_ from: FixedDecimal, to level: CompetencyLevel, of code: String, _ shelf: ReferenceShelf) {
      let numbers = NumberText(.indonesian)
      name = "\(numbers.short(from)) → \(numbers.short(level.level))"
      anchor = "\(code)-\(level.level)"
      goal = level.title
      href = shelf.href(of: code, level: level.level)
      var seen: Set<String> = []
      let suggestions = shelf.fitting.steps(of: code, from: Ratio(from), to: level.level).flatMap(\.suggestions)
      programmes = suggestions.filter { seen.insert($0.programme.code).inserted }.map { Row($0, shelf) }
      isEmpty = programmes.isEmpty
    }
  }

  struct Row {
    let code: String
    let title: String
    let href: String
    let terms: String
    let cost: String
    let isFree: Bool

    init(_ suggestion: ProgrammeSuggestion, _ shelf: ReferenceShelf) {
      let (programme, numbers) = (suggestion.programme, NumberText(.indonesian))
      code = programme.code
      title = programme.title
      href = shelf.href(ofProgramme: programme.code)
      let before = suggestion.prerequisites.map(\.code).joined(separator: ", ")
      let duration = "\(programme.form.title.id), \(numbers.short(programme.hours)) JP"
      terms = duration + (before.isEmpty ? "" : ", setelah \(before)")
      cost = numbers.rupiah(programme.cost)
      isFree = programme.cost == .zero
    }
  }

  static let template = ReferenceLayout.template(
    """
    {{#dictionaries}}
    <p class="toc"><b>{{title}}</b> {{#competencies}}<a href="#{{code}}">{{code}} {{title}}</a> {{/competencies}}</p>
    {{/dictionaries}}
    {{#dictionaries}}
    {{#competencies}}
    <section id="{{code}}" class="competency">
    <h2><a href="{{href}}"><span class="code">{{code}}</span> {{title}}</a></h2>
    {{#steps}}
    <div class="step" id="{{anchor}}">
    <h3><span class="number pair">{{name}}</span> <a href="{{href}}">{{goal}}</a></h3>
    <ul>
    {{#programmes}}
    <li><a href="{{href}}">{{code}} {{title}}</a> <span class="small">{{terms}}, \
    <span class="{{#isFree}}free{{/isFree}}">{{cost}}</span></span></li>
    {{/programmes}}
    {{#isEmpty}}<li>belum ada program dalam katalog</li>{{/isEmpty}}
    </ul>
    </div>
    {{/steps}}
    </section>
    {{/competencies}}
    {{/dictionaries}}
    """
  )
}
