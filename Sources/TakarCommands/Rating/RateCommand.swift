public import ArgumentParser
public import Assessment
import AssessmentStore
import Glibc
import Reports
import RubricFiles

struct RateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rate",
      abstract: spoken(
        id: "Asesor memberi nilai di layar; setiap tombol tersimpan, dapat dilanjutkan kapan saja.",
        en: "An assessor rates on the screen; every keystroke is saved and can be resumed any time."
      ),
      discussion: spoken(
        id: "Yang tidak disebut akan ditanyakan. Nilai asesor lain tidak pernah ditampilkan.",
        en: "What is not given is asked for. Other assessors' values are never shown."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .both(id: "Kegiatan.", en: "The event."), completion: .event)
  var event: String?

  @Option(help: .both(id: "Pegawai yang dinilai.", en: "The employee to rate."), completion: .employee)
  var nip: String?

  @Option(help: .both(id: "Alat ukur.", en: "The method."))
  var method: String?

  @Option(help: .both(id: "Nama atau kode asesor.", en: "Name or code of the assessor."))
  var assessor: String?

  @Option(
    help: .both(
      id: "Peran penilai: superior, peer, subordinate, self, citizen.",
      en: "The rater's role: superior, peer, subordinate, self, citizen."
    )
  )
  var role: Role?

  @Option(
    help: .both(
      id: "Cara menilai bila alat ukurnya mengenal beberapa: level atau indicator.",
      en: "How to rate where the method knows several ways: level or indicator."
    )
  )
  var measure: Measure?

  func run() throws {
    guard StandardStreams.isTerminal(STDIN_FILENO) else { throw notATerminal }
    try options.writing { store in
      let prompt = RatingPrompt(store: store)
      let record = try options.event(try event ?? prompt.event(), in: store)
      let definitions = try EventDefinitions.load(record, from: store, standards: Set(record.pins(.standard).map(\.id)))
      let chosen = try prompt.method(method, of: definitions.rubric.value.value)
      try requireRole(for: chosen, of: definitions.rubric.value.value)
      let name = try assessor ?? prompt.assessor()
      let target = try prompt.person(nip, in: record)
      let competencies = try RatingScope(definitions: definitions, method: chosen).competencies(
        of: target,
        record,
        store
      )
      let questions = RatingQuestion.questions(of: chosen, by: try asked(of: chosen), over: competencies)
      guard !questions.isEmpty else { throw nothingToRate(chosen) }
      let session = try store.ratingSession(event: record.event.id, assessor: name)
      let ratings = RatingRecorder(
        session: session,
        person: target.key,
        method: chosen,
        role: role,
        questions: questions,
        date: min(SystemClock.today, record.event.date)
      )
      try rate(RatingDialogue(questions: questions, answers: try ratings.answers()), ratings, chosen, target)
    }
  }

  private func requireRole(for method: Method, of rubric: Rubric) throws(CommandFailure) {
    guard role == nil, rubric.methodsWithRoles.contains(method.id) else { return }
    throw CommandFailure(
      "E0282",
      .usage,
      LocalizedText(
        id: "survei \"\(method.id)\" menghitung nilai menurut peran penilainya",
        en: "the survey \"\(method.id)\" counts ratings by the rater's role"
      ),
      advice: LocalizedText(id: "Sebut --role, misalnya peer.", en: "Give --role, peer for example.")
    )
  }

  /// The measure asked for, which the method must know.
  private func asked(of method: Method) throws -> Measure? {
    guard let measure else { return nil }
    guard method.measures.contains(measure) else { throw notMeasured(measure, by: method) }
    return measure
  }

  private func rate(
    _ start: RatingDialogue,
    _ recorder: RatingRecorder,
    _ method: Method,
    _ person: EmployeeRecord
  ) throws {
    var dialogue = start
    let terminal = RatingTerminal()
    let style = options.pageStyle
    let page = RatingPage(
      person: person.employee.name,
      method: method,
      assessor: recorder.session.assessor,
      language: style.language,
      width: style.width,
      height: StandardStreams.height
    )
    while true {
      try terminal.show(page.text(of: dialogue))
      switch dialogue.press(terminal.nextKey()) {
      case .none: continue
      case .save(let place, let value): try recorder.save(place, value)
      case .end:
        terminal.restore()
        try StandardStreams.write("\n")
        return options.tell(
          id: "\(dialogue.answers.count) dari \(dialogue.questions.count) tersimpan.",
          en: "\(dialogue.answers.count) of \(dialogue.questions.count) are saved."
        )
      }
    }
  }

  private var notATerminal: CommandFailure {
    CommandFailure(
      "E0821",
      .usage,
      LocalizedText(id: "`takar rate` memerlukan terminal", en: "`takar rate` needs a terminal"),
      advice: LocalizedText(
        id: "Dari berkas: `takar import evidence BERKAS --event …`.",
        en: "From a file: `takar import evidence FILE --event …`."
      )
    )
  }

  private func notMeasured(_ measure: Measure, by method: Method) -> CommandFailure {
    let known = method.measures.filter { $0 != .certificate }.map(\.rawValue)
    let list = LocalizedText(id: known.joined(separator: " atau "), en: known.joined(separator: " or "))
    return CommandFailure(
      "E0824",
      .noInput,
      LocalizedText(
        id: "alat ukur \"\(method.id)\" tidak dinilai menurut \(measure.rawValue)",
        en: "the method \"\(method.id)\" is not rated by \(measure.rawValue)"
      ),
      advice: LocalizedText(id: "Pakai --measure \(list.id).", en: "Use --measure \(list.en).")
    )
  }

  private func nothingToRate(_ method: Method) -> CommandFailure {
    CommandFailure(
      "E0822",
      .badData,
      LocalizedText(
        id: "alat ukur \"\(method.id)\" tidak direncanakan untuk kompetensi orang ini",
        en: "the method \"\(method.id)\" is not planned for this person's competencies"
      ),
      advice: LocalizedText(id: "Pilih alat ukur lain.", en: "Choose another method.")
    )
  }
}

extension Role: ExpressibleByArgument {}

extension Measure: ExpressibleByArgument {}
