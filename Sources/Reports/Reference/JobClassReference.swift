import Assessment

/// The job classes: the levels each asks of the competencies that all jobs share, and the jobs of the class.
struct JobClassReference {
  let title = "Jenjang jabatan"
  let lead = """
    Level yang diminta setiap jenjang, lalu jabatan pada jenjang itu dengan kompetensi teknisnya. Angka jenjang dibaca dari \
    praktik; SKJ instansi boleh menetapkan lain.
    """
  let columns: [Column]
  let classes: [Entry]

  init(_ shelf: ReferenceShelf) {
    let shared = shelf.library.dictionaries.filter { $0.kind != .technical }.flatMap(\.competencies)
    columns = shared.map { Column(text: $0.code, title: $0.title, href: shelf.href(of: $0.code)) }
    classes = JobClass.allCases.compactMap { Entry($0, shared.map(\.code), shelf) }
  }

  struct Column {
    let text: String
    let title: String
    let href: String
  }

  struct Entry {
    let anchor: String
    let title: String
    let href: String
    let levels: [ReferenceLink]
    let hasJobs: Bool
    let jobs: [Job]

    /// `nil` where the library has no standard for the whole class.
    init?(_ jobClass: JobClass, _ codes: [String], _ shelf: ReferenceShelf) {
      let standards = shelf.library.standards.filter { $0.jobClass == jobClass }
      guard let base = standards.first(where: { $0.header.id == jobClass.rawValue }) else { return nil }
      anchor = jobClass.rawValue
      title = jobClass.title
      href = shelf.page(of: base)
      levels = codes.map { code in
        guard let level = base.requires.first(where: { $0.competency == code })?.level else {
          return ReferenceLink(text: "–", href: shelf.href(of: code))
        }
        return ReferenceLink(text: NumberText(.indonesian).short(level), href: shelf.href(of: code, level: level))
      }
      jobs = standards.filter { $0 != base }.map { Job($0, shelf) }
      hasJobs = !jobs.isEmpty
    }
  }

  struct Job {
    let title: String
    let href: String
    let technical: [TechnicalRow]

    init(_ standard: JobStandard, _ shelf: ReferenceShelf) {
      title = standard.header.title
      href = shelf.page(of: standard)
      technical = standard.requires.filter { shelf.kind(of: $0.competency) == .technical }.map { requirement in
        TechnicalRow(
          text: shelf.catalogue.title(of: requirement.competency),
          href: shelf.href(of: requirement.competency, level: requirement.level),
          level: NumberText(.indonesian).short(requirement.level)
        )
      }
    }
  }

  struct TechnicalRow {
    let text: String
    let href: String
    let level: String
  }

  static let template = ReferenceLayout.template(
    """
    <div class="wide"><table class="matrix">
    <thead><tr><th>Jenjang</th>{{#columns}}<th><a href="{{href}}" title="{{title}}">{{text}}</a></th>{{/columns}}</tr></thead><tbody>
    {{#classes}}
    <tr><td><a href="{{href}}">{{title}}</a></td>\
    {{#levels}}<td class="count"><a href="{{href}}">{{text}}</a></td>{{/levels}}</tr>
    {{/classes}}
    </tbody></table></div>
    <p class="small">{{#columns}}{{text}} {{title}} · {{/columns}}angka menuju arti level itu.</p>
    {{#classes}}{{#hasJobs}}
    <section id="{{anchor}}">
    <h2>{{title}}</h2>
    <div class="cards">
    {{#jobs}}
    <div class="card"><h3><a href="{{href}}">{{title}}</a></h3>
    <ul class="terms">{{#technical}}<li><a href="{{href}}">{{text}}</a> <b>{{level}}</b></li>{{/technical}}</ul></div>
    {{/jobs}}
    </div>
    </section>
    {{/hasJobs}}{{/classes}}
    """
  )
}
